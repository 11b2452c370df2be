// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "comparepage.h"

#include <presentation/compare/changewords.h>
#include <presentation/compare/paragraphcell.h>
#include <presentation/compare/seriesdocument.h>
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
    connect(m_head, &CompareHead::additionRequested, this, &ComparePage::addEarlier);
    connect(m_head, &CompareHead::removalRequested, this, [this](qsizetype place) {
        QList<base::RecordId> documents = m_documents.all();
        documents.removeAt(place);
        setDocuments(documents);
    });
    connect(m_head, &CompareHead::swapRequested, this, [this] { setDocuments({m_documents.later, m_documents.earlier}); });
    connect(m_head, &CompareHead::shownChanged, this, &ComparePage::fill);
    connect(m_head, &CompareHead::oneTextToggled, this,
        [&settings](bool on) { settings.setValue(presentation::Setting::CompareAsOneText, on); });
    connect(&settings, &presentation::Settings::settingChanged, this, [this](presentation::Setting setting) {
        if (setting == presentation::Setting::CompareAsOneText)
            fill();
    });
}

bool ComparePage::answersTo(const QString &asked) const
{
    return presentation::comparekey::answers(m_documents, presentation::comparekey::documentsOf(asked));
}

QString ComparePage::title() const
{
    if (!m_compared)
        //: Title of a tab in which two documents are compared, before they are read.
        return tr("Compare");
    QStringList between;
    for (const application::ComparedTexts &step : m_compared->steps)
        between.append(shortName(step.left.record));
    //: Title of a tab: %1 is an earlier document, %2 its successor.
    return tr("Compare: %1 ⟷ %2").arg(between.join(u" ⟷ "_s), shortName(m_compared->whole.right.record));
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
    QList<base::RecordId> shown;
    for (qsizetype column = 0; m_compared && column < m_compared->textCount(); ++column)
        shown.append(m_compared->text(column).record.id);
    // Texts compared before are not kept below other names: if these have no text in one language, the page says so, and the
    // head offers others.
    if (shown != m_documents.all()) {
        m_compared.reset();
        retranslate();
        emit titleChanged();
    }
    m_library.read(this, application::comparedSeries(m_documents.all(), m_documents.language, application::LanguageChoice::Preferred),
        m_latest.ask([this](const application::ComparedSeries &compared) {
            m_compared = compared;
            m_change = -1;
            retranslate();
            emit titleChanged();
        }));
}

void ComparePage::setDocuments(const QList<base::RecordId> &documents)
{
    m_documents.setAll(documents);
    load();
}

void ComparePage::choose(qsizetype place, base::RecordId document)
{
    QList<base::RecordId> documents = m_documents.all();
    documents[place] = document;
    setDocuments(documents);
}

void ComparePage::chooseOther(qsizetype place)
{
    auto *chooser = new DocumentChooser(m_library, this);
    const bool isLater = place == m_documents.all().size() - 1;
    //: Asks for one of the documents that are compared.
    chooser->setWording([isLater] { return isLater ? tr("Later Text") : tr("Earlier Text"); }, [] { return tr("Compare"); });
    connect(chooser, &DocumentChooser::chosen, this, [this, place](base::RecordId document) {
        place < 0 ? setDocuments(QList {document} + m_documents.all()) : choose(place, document);
    });
    // What the list says while nothing was chosen.
    connect(chooser, &QDialog::rejected, this, &ComparePage::fillHead);
    chooser->open();
}

void ComparePage::addEarlier()
{
    m_library.read(this, application::predecessors(m_documents.earlier), m_adding.ask([this](const QList<model::Record> &before) {
        const QList<base::RecordId> there = m_documents.all();
        const auto next = std::ranges::find_if(before, [&there](const model::Record &record) { return !there.contains(record.id); });
        next == before.end() ? chooseOther(-1) : setDocuments(QList {next->id} + there);
    }));
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
    QList<model::Record> known = m_series->before + m_series->after + QList {m_series->document};
    for (qsizetype column = 0; m_compared && column < m_compared->textCount(); ++column)
        known.append(m_compared->text(column).record);
    QList<model::Record> shown;
    for (const base::RecordId document : m_documents.all()) {
        const auto found = std::ranges::find(known, document, &model::Record::id);
        shown.append(found == known.cend() ? model::Record() : *found);
    }
    m_head->setDocuments(*m_series, shown);
}

bool ComparePage::isSeries() const
{
    return m_compared && m_compared->steps.size() > 1 && layoutOfText() == ComparisonDocument::Layout::SideBySide;
}

ComparisonDocument::Layout ComparePage::layoutOfText() const
{
    const bool isOneText = m_library.settings().value(presentation::Setting::CompareAsOneText).toBool();
    return isOneText ? ComparisonDocument::Layout::OneText : ComparisonDocument::Layout::SideBySide;
}

void ComparePage::fill()
{
    m_stack->setCurrentIndex(m_compared ? 1 : 0);
    m_head->setTexts(!m_compared ? QList<application::ComparedTexts>() : isSeries() ? m_compared->steps : QList {m_compared->whole});
    m_head->setOneText(layoutOfText() == ComparisonDocument::Layout::OneText);
    if (!m_compared)
        return;
    const int scrolled = m_view->verticalScrollBar()->value();
    if (isSeries()) {
        const presentation::SeriesDocument series(*m_compared);
        series.write(*m_view->document(), m_head->shown(), m_view->palette());
        m_changes = series.anchorsOfChanges(m_head->shown());
    } else {
        ComparisonDocument(m_compared->whole).write(*m_view->document(), layoutOfText(), m_head->shown(), m_view->palette());
        m_changes = presentation::changes::anchorsOfChanges(m_compared->whole, m_head->shown());
    }
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
    if (!m_compared)
        return;
    const bool isOdt = path.endsWith(u".odt"_s, Qt::CaseInsensitive);
    const auto format = isOdt ? application::ChangesFormat::Odt : application::ChangesFormat::Docx;
    m_library.runner().run<bool>(tr("Writing the tracked changes"), this,
        [texts = m_compared->whole, format, path](jobs::JobControl &) -> base::Result<bool> {
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
    if (!m_compared)
        return;
    const bool isOfSeries = link.scheme() == "text"_L1;
    const qsizetype last = m_compared->textCount() - 1;
    const qsizetype column = isOfSeries ? link.path().section(u'/', 0, 0).toLongLong() : link.scheme() == "left"_L1 ? 0 : last;
    const application::Target &side = m_compared->text(std::clamp<qsizetype>(column, 0, last));
    const qsizetype index = isOfSeries ? link.path().section(u'/', 1, 1).toLongLong() : link.path().toLongLong();
    if (index >= 0 && index < side.passages.size())
        emit placeRequested(presentation::Location {side.record.id, side.text->language, {}, side.passages[index].id}, presentation::OpenIn::NewTab);
}

presentation::Printable ComparePage::printable() const
{
    const auto write = [compared = *m_compared, isSeries = isSeries(), layout = layoutOfText(), shown = m_head->shown(), heading = title(),
                           summary = m_head->summary()](QTextDocument &document) {
        if (isSeries)
            presentation::SeriesDocument(compared).write(document, shown, presentation::paperColours());
        else
            ComparisonDocument(compared.whole).write(document, layout, shown, presentation::paperColours());
        QTextCursor top(&document);
        QTextCharFormat bold;
        bold.setFontWeight(QFont::Bold);
        top.insertText(heading, bold);
        top.insertText(QString(QChar::LineSeparator) + QString(summary).replace(u'\n', QChar::LineSeparator), {});
    };
    return presentation::printableDocument(title(), u"comparison"_s, write);
}

bool ComparePage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_view && event->type() == QEvent::PaletteChange && m_compared)
        fill();
    return PaperTab::eventFilter(watched, event);
}

}
