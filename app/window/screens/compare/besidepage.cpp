// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "besidepage.h"

#include "besidecolumn.h"
#include "besideview.h"

#include <presentation/compare/besidedocument.h>
#include <presentation/compare/paragraphcell.h>
#include <presentation/shared/names.h>
#include <window/controls/emptystate.h>
#include <window/controls/retranslation.h>
#include <window/screens/packs/documentchooser.h>
#include <window/screens/reader/filterline.h>
#include <window/screens/reader/readinglookbutton.h>

#include <QEvent>
#include <QHBoxLayout>
#include <QInputDialog>
#include <QLabel>
#include <QMouseEvent>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace window {

BesidePage::BesidePage(presentation::AsyncLibrary &library, const QList<application::BesideText> &texts, QWidget *parent)
    : PaperTab(library, parent)
    , m_texts(texts)
    , m_heads(new QHBoxLayout)
    , m_add(new QToolButton(this))
    , m_summary(new QLabel(this))
    , m_stack(new QStackedWidget(this))
    , m_empty(new EmptyState(this))
    , m_view(new BesideView(library.settings(), this))
    , m_look(new ReadingLookButton(library.settings(), this))
{
    setObjectName(u"besidePage"_s);
    makeLayout();
    connect(m_view, &BesideView::anchorClicked, this, &BesidePage::follow);
    connect(m_add, &QToolButton::clicked, this, &BesidePage::addColumn);
    connect(&m_library, &presentation::AsyncLibrary::changed, this, [this] { load(m_wanted); });
    retranslated(this, [this] { retranslate(); });
    load(texts);
}

void BesidePage::makeLayout()
{
    m_add->setObjectName(u"besideAdd"_s);
    m_add->setAutoRaise(true);
    m_add->setIcon(QIcon::fromTheme(u"list-add"_s));
    m_view->installEventFilter(this);
    m_view->viewport()->installEventFilter(this);
    setFocusProxy(m_view);
    m_summary->setObjectName(u"besideSummary"_s);
    m_summary->setForegroundRole(QPalette::PlaceholderText);
    m_summary->setContentsMargins(12, 0, 12, 6);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_view);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(0, 4, 8, 0);
    m_heads->setSpacing(0);
    // The space beside the columns; unlike margins it gives way to a narrower window.
    const std::array sides {new QSpacerItem(0, 0, QSizePolicy::Maximum), new QSpacerItem(0, 0, QSizePolicy::Maximum)};
    head->addSpacerItem(sides[0]);
    head->addLayout(m_heads, 1);
    head->addSpacerItem(sides[1]);
    head->addWidget(m_add);
    head->addWidget(m_look);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    auto *filter = new FilterLine(m_library.settings(), this);
    column->addWidget(filter);
    column->addWidget(m_summary);
    column->addWidget(m_stack, 1);
    connect(m_view, &BesideView::filtered, filter, &FilterLine::setCount);
    connect(m_view, &BesideView::sideMarginChanged, this, [head, sides](int side) {
        for (QSpacerItem *each : sides)
            each->changeSize(side, 0, QSizePolicy::Maximum);
        head->invalidate();
    });
    connect(m_view, &BesideView::lookChanged, this, &BesidePage::retranslate);
}

void BesidePage::openLook()
{
    m_look->openPanel();
}

bool BesidePage::answersTo(const QString &asked) const
{
    const QList<application::BesideText> wanted = presentation::besidekey::textsOf(asked);
    if (wanted.size() != 1)
        return !wanted.isEmpty() && wanted == m_texts;
    const application::BesideText &first = m_texts.first();
    return wanted.first().document == first.document && (wanted.first().language.isEmpty() || wanted.first().language == first.language);
}

QString BesidePage::title() const
{
    if (!m_beside)
        //: Title of a tab in which texts stand side by side, before they are read.
        return tr("Beside");
    QStringList names;
    for (const application::Target &column : m_beside->columns) {
        const QString name = presentation::names::shortName(column.record);
        if (!names.contains(name))
            names.append(name);
    }
    //: Title of a tab in which texts stand side by side: %1 is one document or several, with bars between.
    return tr("Beside: %1").arg(names.join(u" | "_s));
}

void BesidePage::goTo(base::PassageId passage)
{
    m_goTo = passage;
    if (m_beside)
        showTexts();
}

void BesidePage::load(const QList<application::BesideText> &wanted)
{
    m_wanted = wanted;
    m_library.runner().runInBackground<application::TextsBeside>(
        this, [library = &m_library.library(), query = application::textsBeside(wanted)] { return library->run(query); },
        m_latest.ask([this](const base::Result<application::TextsBeside> &read) { take(read); }));
}

void BesidePage::take(const base::Result<application::TextsBeside> &read)
{
    if (read) {
        m_beside = *read;
        m_texts = read->texts;
    } else {
        m_goTo = {};
        emit m_library.failed(read.error());
    }
    m_wanted = m_texts;
    m_hasFailed = !m_beside;
    retranslate();
    emit titleChanged();
}

void BesidePage::addColumn()
{
    if (!m_beside)
        return;
    // A language that is not shown yet comes first; the choice of the column offers the rest.
    const application::Target &first = m_beside->columns.first();
    application::BesideText added = m_texts.first();
    for (const model::Text &text : first.texts) {
        if (!m_texts.contains({first.record.id, text.language})) {
            added.language = text.language;
            break;
        }
    }
    load(m_texts + QList {added});
}

void BesidePage::setText(qsizetype column, const application::BesideText &text)
{
    QList<application::BesideText> wanted = m_texts;
    wanted[column] = text;
    // What stands elsewhere in the first text has no meaning beside another one.
    if (column == 0) {
        for (application::BesideText &behind : wanted)
            behind.ahead = 0;
    }
    load(wanted);
}

void BesidePage::chooseOther(qsizetype column)
{
    auto *chooser = new DocumentChooser(m_library, this);
    //: Asks for a document that stands in a column.
    chooser->setWording([] { return tr("Text Beside"); }, [] { return tr("Show"); });
    connect(chooser, &DocumentChooser::chosen, this, [this, column](base::RecordId document) {
        if (column < m_texts.size())
            setText(column, {document, {}});
    });
    connect(chooser, &QDialog::rejected, this, &BesidePage::showColumns);
    chooser->open();
}

void BesidePage::chooseElsewhere(qsizetype column)
{
    const int top = presentation::BesideDocument::rowAt(*m_view->document(), m_view->cursorForPosition({0, 0}).position());
    const comparison::LevelRow row = m_beside->rows.value(m_marked >= 0 ? m_marked : top, {0});
    const qsizetype from = std::max<qsizetype>(row.first(), 0);
    QStringList paragraphs;
    for (const model::Passage &passage : m_beside->columns.first().passages)
        paragraphs.append(presentation::BesideDocument::shortened(passage));
    auto *dialog = new QInputDialog(this);
    dialog->setObjectName(u"besideElsewhere"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("The Same Text Elsewhere"));
    dialog->setLabelText(tr("Paragraph beside “%1”:").arg(paragraphs.at(from)));
    dialog->setComboBoxItems(paragraphs);
    const base::PassageId goTo = m_beside->columns.first().passages.at(from).id;
    connect(dialog, &QInputDialog::textValueSelected, this, [this, column, from, goTo, paragraphs](const QString &chosen) {
        if (column >= m_texts.size())
            return;
        m_goTo = goTo;
        setText(column, {m_texts.first().document, m_texts.first().language, int(paragraphs.indexOf(chosen) - from)});
    });
    connect(dialog, &QDialog::rejected, this, &BesidePage::showColumns);
    dialog->open();
}

void BesidePage::showTexts()
{
    const base::PassageId paragraph = std::exchange(m_goTo, {});
    const int row = paragraph.isValid() ? presentation::BesideDocument(*m_beside).rowOf(0, paragraph) : -1;
    if (row >= 0)
        m_marked = row;
    m_stack->setCurrentWidget(m_view); // It is laid out in the size that it has.
    m_view->setTexts(*m_beside, m_marked);
    if (row >= 0)
        m_view->scrollToAnchor(u"row%1"_s.arg(m_marked));
    presentation::BesideDocument::mark(*m_view->document(), m_marked, m_view->palette());
    showColumns();
}

void BesidePage::showColumns()
{
    while (m_columns.size() > m_beside->columns.size())
        m_columns.takeLast()->deleteLater();
    while (m_columns.size() < m_beside->columns.size()) {
        auto *column = new BesideColumn(this);
        const qsizetype at = m_columns.size();
        connect(column, &BesideColumn::textChosen, this, [this, at](const application::BesideText &text) { setText(at, text); });
        connect(column, &BesideColumn::otherRequested, this, [this, at] { chooseOther(at); });
        connect(column, &BesideColumn::elsewhereRequested, this, [this, at] { chooseElsewhere(at); });
        connect(column, &BesideColumn::closed, this, [this, at] {
            QList<application::BesideText> wanted = m_texts;
            wanted.removeAt(at);
            load(wanted);
        });
        m_columns.append(column);
        m_heads->addWidget(column, 1);
    }
    for (qsizetype at = 0; at < m_columns.size(); ++at)
        m_columns.at(at)->setText(m_beside->columns.at(at), m_texts.at(at), m_beside->neighbours, at == 0 ? BesideColumn::Place::First : BesideColumn::Place::Behind,
            m_columns.size() > 2);
    m_add->setEnabled(m_columns.size() < presentation::besidekey::kMostColumns);
    const QString summary = presentation::BesideDocument(*m_beside).summary();
    m_summary->setText(summary);
    m_summary->setVisible(!summary.isEmpty());
}

void BesidePage::retranslate()
{
    m_add->setToolTip(tr("Add a column"));
    m_add->setAccessibleName(tr("Add a column"));
    m_empty->setIcon(iconName());
    m_empty->setSentence(m_hasFailed ? tr("These texts cannot be shown.") : tr("The texts are being read…"));
    m_view->setAccessibleName(title());
    if (m_beside)
        showTexts();
}

void BesidePage::markAt(const QPoint &position)
{
    const int row = presentation::BesideDocument::rowAt(*m_view->document(), m_view->cursorForPosition(position).position());
    m_marked = row == m_marked ? -1 : row;
    presentation::BesideDocument::mark(*m_view->document(), m_marked, m_view->palette());
}

void BesidePage::follow(const QUrl &link)
{
    const qsizetype column = link.path().section(u'/', 0, 0).toLongLong();
    const qsizetype index = link.path().section(u'/', 1, 1).toLongLong();
    if (!m_beside || column >= m_beside->columns.size() || index >= m_beside->columns.at(column).passages.size())
        return;
    const application::Target &text = m_beside->columns.at(column);
    emit placeRequested({text.record.id, text.text->language, {}, text.passages.at(index).id}, presentation::OpenIn::NewTab);
}

presentation::Printable BesidePage::printable() const
{
    const auto write = [texts = *m_beside, heading = title()](QTextDocument &document) {
        presentation::BesideDocument(texts).write(document, presentation::paperColours());
        QTextCharFormat bold;
        bold.setFontWeight(QFont::Bold);
        QTextCursor(&document).insertText(heading, bold);
    };
    return presentation::printableDocument(title(), u"beside"_s, write);
}

bool BesidePage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_view && event->type() == QEvent::PaletteChange && m_beside)
        showTexts();
    if (watched == m_view->viewport() && event->type() == QEvent::MouseButtonRelease && m_beside) {
        const auto *mouse = static_cast<QMouseEvent *>(event);
        // A click that ends a selection, or that follows a link, is no click on a paragraph.
        if (mouse->button() == Qt::LeftButton && !m_view->textCursor().hasSelection() && m_view->anchorAt(mouse->position().toPoint()).isEmpty())
            markAt(mouse->position().toPoint());
    }
    return PaperTab::eventFilter(watched, event);
}

}
