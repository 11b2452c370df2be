// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "comparepage.h"

#include <presentation/compare/changewords.h>
#include <presentation/compare/paragraphcell.h>
#include <presentation/settings/settings.h>
#include <presentation/shared/names.h>
#include <window/controls/emptystate.h>
#include <window/controls/retranslation.h>
#include <window/controls/savedialog.h>
#include <window/screens/packs/documentchooser.h>

#include <QEvent>
#include <QScrollBar>
#include <QStackedWidget>
#include <QTextBrowser>
#include <QTextCursor>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace window {

using presentation::ComparisonDocument;
using presentation::names::shortName;

ComparePage::ComparePage(presentation::AsyncLibrary &library, const Documents &documents, QWidget *parent)
    : PaperTab(library, parent)
    , m_documents(documents)
    , m_head(new CompareHead(this))
    , m_stack(new QStackedWidget(this))
    , m_empty(new EmptyState(this))
    , m_view(new QTextBrowser(this))
{
    setObjectName(u"comparePage"_s);
    makeLayout();
    connectHead();
    connect(m_view, &QTextBrowser::anchorClicked, this, &ComparePage::follow);
    connect(&m_library, &presentation::AsyncLibrary::changed, this, &ComparePage::load);
    retranslated(this, [this] { retranslate(); });
    load();
}

void ComparePage::makeLayout()
{
    m_view->setObjectName(u"compareView"_s);
    m_view->setOpenLinks(false);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->installEventFilter(this);
    setFocusProxy(m_view);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_view);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_head);
    column->addWidget(m_stack, 1);
}

void ComparePage::connectHead()
{
    presentation::Settings &settings = m_library.settings();
    connect(m_head, &CompareHead::documentChosen, this, &ComparePage::choose);
    connect(m_head, &CompareHead::otherRequested, this, &ComparePage::chooseOther);
    connect(m_head, &CompareHead::swapRequested, this, [this] {
        std::swap(m_documents.earlier, m_documents.later);
        load();
    });
    connect(m_head, &CompareHead::shownChanged, this, &ComparePage::fill);
    connect(m_head, &CompareHead::oneTextToggled, this,
        [&settings](bool on) { settings.setValue(presentation::Setting::CompareAsOneText, on); });
    connect(&settings, &presentation::Settings::settingChanged, this, [this](presentation::Setting setting) {
        if (setting == presentation::Setting::CompareAsOneText)
            fill();
    });
}

ComparePage::Documents ComparePage::documentsOf(const QString &key)
{
    if (key.section(u'/', 0, 0) != "compare"_L1)
        return {};
    const auto record = [&key](int part) { return base::RecordId(key.section(u'/', part, part).toLongLong()); };
    return {record(1), record(2), key.section(u'/', 3, 3)};
}

QString ComparePage::keyOf(const Documents &documents)
{
    QString key = u"compare/%1"_s.arg(documents.later.value());
    if (documents.earlier.isValid() || !documents.language.isEmpty())
        key += u'/' + QString::number(documents.earlier.value());
    return documents.language.isEmpty() ? key : key + u'/' + documents.language;
}

bool ComparePage::answersTo(const QString &asked) const
{
    const Documents wanted = documentsOf(asked);
    return wanted.later.isValid() && wanted.later == m_documents.later && (!wanted.earlier.isValid() || wanted.earlier == m_documents.earlier)
        && (wanted.language.isEmpty() || wanted.language == m_documents.language);
}

QString ComparePage::title() const
{
    if (!m_texts)
        //: Title of a tab in which two documents are compared, before they are read.
        return tr("Compare");
    //: Title of a tab: %1 is an earlier document, %2 its successor.
    return tr("Compare: %1 ⟷ %2").arg(shortName(m_texts->left.record), shortName(m_texts->right.record));
}

void ComparePage::load()
{
    m_library.read(this, application::seriesNeighbours(m_documents.later), m_latest.ask([this](const application::SeriesNeighbours &series) {
        m_series = series;
        if (!m_documents.earlier.isValid() && !series.before.isEmpty())
            m_documents.earlier = series.before.first().id;
        compare();
    }));
}

void ComparePage::compare()
{
    if (!m_documents.earlier.isValid()) {
        retranslate();
        return;
    }
    const auto isShown = [](const application::Target &side, base::RecordId document) { return side.record.id == document; };
    // Texts compared before are not kept below other names: if these two have no text in one language, the page says so, and the
    // head offers others.
    if (!m_texts || !isShown(m_texts->left, m_documents.earlier) || !isShown(m_texts->right, m_documents.later)) {
        m_texts.reset();
        retranslate();
        emit titleChanged();
    }
    m_library.read(this,
        application::compared(m_documents.earlier, m_documents.later, m_documents.language, application::LanguageChoice::Preferred),
        m_latest.ask([this](const application::ComparedTexts &texts) {
            m_texts = texts;
            m_change = -1;
            retranslate();
            emit titleChanged();
        }));
}

void ComparePage::choose(CompareHead::Side side, base::RecordId document)
{
    (side == CompareHead::Side::Earlier ? m_documents.earlier : m_documents.later) = document;
    load();
}

void ComparePage::chooseOther(CompareHead::Side side)
{
    auto *chooser = new DocumentChooser(m_library, this);
    //: Asks for one of two documents that are compared.
    chooser->setWording([side] { return side == CompareHead::Side::Earlier ? tr("Earlier Text") : tr("Later Text"); }, [] { return tr("Compare"); });
    connect(chooser, &DocumentChooser::chosen, this, [this, side](base::RecordId document) { choose(side, document); });
    // What the list says while nothing was chosen.
    connect(chooser, &QDialog::rejected, this, &ComparePage::fillHead);
    chooser->open();
}

void ComparePage::retranslate()
{
    m_view->setAccessibleName(title());
    m_empty->setIcon(iconName());
    const bool isAlone = m_series && !m_documents.earlier.isValid();
    m_empty->setSentence(isAlone
            ? tr("The library has no earlier text of this series. Import one, or choose another document to compare with above.")
            : tr("Nothing to show yet. If the two documents have no text in one language, choose another one above."));
    fillHead();
    fill();
}

void ComparePage::fillHead()
{
    if (!m_series)
        return;
    if (m_texts) {
        m_head->setDocuments(*m_series, m_texts->left.record, m_texts->right.record);
        return;
    }
    const QList<model::Record> others = m_series->before + m_series->after;
    const auto earlier = std::ranges::find(others, m_documents.earlier, &model::Record::id);
    m_head->setDocuments(*m_series, earlier == others.cend() ? model::Record() : *earlier, m_series->document);
}

ComparisonDocument::Layout ComparePage::layoutOfText() const
{
    const bool isOneText = m_library.settings().value(presentation::Setting::CompareAsOneText).toBool();
    return isOneText ? ComparisonDocument::Layout::OneText : ComparisonDocument::Layout::SideBySide;
}

void ComparePage::fill()
{
    m_stack->setCurrentIndex(m_texts ? 1 : 0);
    m_head->setTexts(m_texts ? &*m_texts : nullptr);
    m_head->setOneText(layoutOfText() == ComparisonDocument::Layout::OneText);
    if (!m_texts)
        return;
    const int scrolled = m_view->verticalScrollBar()->value();
    ComparisonDocument(*m_texts).write(*m_view->document(), layoutOfText(), m_head->shown(), m_view->palette());
    m_changes = presentation::changes::anchorsOfChanges(*m_texts, m_head->shown());
    m_view->verticalScrollBar()->setValue(scrolled);
}

void ComparePage::stepToChange(int direction)
{
    if (m_changes.isEmpty())
        return;
    const qsizetype count = m_changes.size();
    m_change = m_change < 0 && direction < 0 ? count - 1 : (m_change + direction + count) % count;
    m_view->scrollToAnchor(m_changes[m_change]);
}

void ComparePage::saveChanges()
{
    const SaveQuestion question {u"compareSaveChanges"_s, tr("Save with Tracked Changes"), title(), u"docx"_s,
        {tr("Word document (*.docx)"), tr("OpenDocument text (*.odt)")}};
    askWhereToSave(this, m_library.settings(), question, [this](const QString &path) { writeChanges(path); });
}

void ComparePage::writeChanges(const QString &path)
{
    if (!m_texts)
        return;
    const bool isOdt = path.endsWith(u".odt"_s, Qt::CaseInsensitive);
    const auto format = isOdt ? application::ChangesFormat::Odt : application::ChangesFormat::Docx;
    m_library.runner().run<bool>(tr("Writing the tracked changes"), this,
        [texts = *m_texts, format, path](jobs::JobControl &) -> base::Result<bool> {
            TRY_VOID(application::saveTrackedChanges(texts, format, path));
            return true;
        },
        [library = &m_library](const base::Result<bool> &done) {
            if (!done)
                emit library->failed(done.error());
        });
}

void ComparePage::follow(const QUrl &link)
{
    if (!m_texts)
        return;
    const bool isEarlier = link.scheme() == "left"_L1;
    const application::Target &side = isEarlier ? m_texts->left : m_texts->right;
    const qsizetype index = link.path().toLongLong();
    if (index >= 0 && index < side.passages.size())
        emit placeRequested(presentation::Location {side.record.id, side.text->language, {}, side.passages[index].id}, presentation::OpenIn::NewTab);
}

presentation::Printable ComparePage::printable() const
{
    const auto write = [texts = *m_texts, layout = layoutOfText(), shown = m_head->shown(), heading = title(), summary = m_head->summary()](
                           QTextDocument &document) {
        ComparisonDocument(texts).write(document, layout, shown, presentation::paperColours());
        QTextCursor top(&document);
        QTextCharFormat bold;
        bold.setFontWeight(QFont::Bold);
        top.insertText(heading, bold);
        top.insertText(QString(QChar::LineSeparator) + summary, {});
    };
    return presentation::printableDocument(title(), u"comparison"_s, write);
}

bool ComparePage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_view && event->type() == QEvent::PaletteChange && m_texts)
        fill();
    return PaperTab::eventFilter(watched, event);
}

}
