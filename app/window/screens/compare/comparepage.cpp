// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "comparepage.h"

#include <application/records.h>
#include <presentation/compare/comparisondocument.h>
#include <presentation/compare/paragraphcell.h>
#include <presentation/shared/names.h>
#include <window/controls/emptystate.h>
#include <window/controls/retranslation.h>

#include <QComboBox>
#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QScrollBar>
#include <QStackedWidget>
#include <QTextBrowser>
#include <QTextCursor>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace window {

namespace {

using comparison::Change;
using presentation::ComparisonDocument;

constexpr std::array kChanges {Change::Same, Change::Edited, Change::Moved, Change::Added, Change::Dropped};

using presentation::names::shortName;

}

ComparePage::ComparePage(presentation::AsyncLibrary &library, base::RecordId later, base::RecordId earlier, QWidget *parent)
    : PaperTab(library, parent)
    , m_later(later)
    , m_earlier(earlier)
    , m_shown(kChanges.begin(), kChanges.end())
    , m_heading(new QLabel(this))
    , m_choice(new QComboBox(this))
    , m_summary(new QLabel(this))
    , m_stack(new QStackedWidget(this))
    , m_empty(new EmptyState(this))
    , m_view(new QTextBrowser(this))
{
    setObjectName(u"comparePage"_s);
    makeLayout();
    connect(m_choice, &QComboBox::activated, this, [this](int row) {
        m_earlier = m_predecessors.at(row).id;
        compare();
    });
    connect(m_view, &QTextBrowser::anchorClicked, this, &ComparePage::follow);
    connect(&m_library, &presentation::AsyncLibrary::changed, this, &ComparePage::loadPredecessors);
    retranslated(this, [this] { fill(); });
    loadPredecessors();
}

void ComparePage::makeLayout()
{
    QFont font = m_heading->font();
    font.setPointSizeF(font.pointSizeF() * 1.2);
    font.setBold(true);
    m_heading->setFont(font);
    m_choice->setObjectName(u"compareWith"_s);
    m_summary->setObjectName(u"compareSummary"_s);
    m_view->setObjectName(u"compareView"_s);
    m_view->setOpenLinks(false);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->installEventFilter(this);
    setFocusProxy(m_view);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_view);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(12, 8, 12, 8);
    head->setSpacing(8);
    head->addWidget(m_heading);
    head->addWidget(m_choice);
    head->addStretch(1);
    for (const Change change : kChanges) {
        auto *button = new QToolButton(this);
        button->setCheckable(true);
        button->setChecked(true);
        button->setObjectName(u"compareShow%1"_s.arg(int(change)));
        connect(button, &QToolButton::toggled, this, [this, change](bool on) {
            on ? (void)m_shown.insert(change) : (void)m_shown.remove(change);
            fill();
        });
        m_switches.insert(change, button);
        head->addWidget(button);
    }
    m_summary->setForegroundRole(QPalette::PlaceholderText);
    m_summary->setContentsMargins(12, 0, 12, 6);
    m_summary->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_summary);
    column->addWidget(m_stack, 1);
}

QString ComparePage::key() const
{
    return m_earlier.isValid() ? u"compare/%1/%2"_s.arg(m_later.value()).arg(m_earlier.value()) : u"compare/%1"_s.arg(m_later.value());
}

QString ComparePage::title() const
{
    if (!m_texts)
        //: Title of a tab in which two documents are compared, before they are read.
        return tr("Compare");
    //: Title of a tab: %1 is an earlier document, %2 its successor.
    return tr("Compare: %1 ⟷ %2").arg(shortName(m_texts->left.record), shortName(m_texts->right.record));
}

void ComparePage::loadPredecessors()
{
    m_library.read(this, application::predecessors(m_later), m_latest.ask([this](const QList<model::Record> &found) {
        m_predecessors = found;
        if (!m_earlier.isValid() && !found.isEmpty())
            m_earlier = found.first().id;
        compare();
    }));
}

void ComparePage::compare()
{
    if (!m_earlier.isValid()) {
        fill();
        return;
    }
    const auto reference = [](base::RecordId id) { return u"#%1"_s.arg(id.value()); };
    m_library.read(this, application::compared(reference(m_earlier), reference(m_later)), m_latest.ask([this](const application::ComparedTexts &texts) {
        m_texts = texts;
        m_change = -1;
        fill();
        emit titleChanged();
    }));
}

void ComparePage::fill()
{
    m_heading->setText(title());
    m_choice->clear();
    //: In front of a list of documents: the one that is compared with.
    m_choice->setAccessibleName(tr("Compare with"));
    for (const model::Record &record : std::as_const(m_predecessors))
        m_choice->addItem(shortName(record) + (record.date.isValid() ? u"  "_s + presentation::names::date(record.date) : QString()));
    m_choice->setCurrentIndex(int(std::ranges::find(m_predecessors, m_earlier, &model::Record::id) - m_predecessors.begin()));
    m_choice->setVisible(m_predecessors.size() > 1);
    m_view->setAccessibleName(title());
    m_empty->setIcon(iconName());
    m_empty->setSentence(tr("The library has no earlier text of this series. Import one, then compare again."));
    m_stack->setCurrentIndex(m_texts ? 1 : 0);
    fillSwitches();
    m_summary->setText(m_texts ? ComparisonDocument::summary(*m_texts) : QString());
    if (!m_texts)
        return;
    const int scrolled = m_view->verticalScrollBar()->value();
    ComparisonDocument(*m_texts).write(*m_view->document(), m_shown, m_view->palette());
    m_changes = ComparisonDocument::changes(*m_texts, m_shown);
    m_view->verticalScrollBar()->setValue(scrolled);
}

void ComparePage::fillSwitches()
{
    QHash<Change, int> counts;
    if (m_texts) {
        for (const comparison::PassagePair &pair : std::as_const(m_texts->pairs))
            ++counts[pair.change];
    }
    for (const Change change : kChanges) {
        QToolButton *button = m_switches.value(change);
        //: A switch that shows or hides paragraphs: a number, and "edited" or "new".
        button->setText(tr("%1 %2").arg(QLocale().toString(counts.value(change)), ComparisonDocument::changeName(change)));
        button->setVisible(counts.value(change) > 0);
    }
}

void ComparePage::step(int direction)
{
    if (m_changes.isEmpty())
        return;
    const qsizetype count = m_changes.size();
    m_change = m_change < 0 && direction < 0 ? count - 1 : (m_change + direction + count) % count;
    m_view->scrollToAnchor(m_changes[m_change]);
}

void ComparePage::follow(const QUrl &link)
{
    const bool isEarlier = link.scheme() == "left"_L1;
    const application::Target &side = isEarlier ? m_texts->left : m_texts->right;
    const qsizetype index = link.path().toLongLong();
    if (index >= 0 && index < side.passages.size())
        emit placeRequested(presentation::Location {side.record.id, side.text->language, {}, side.passages[index].id}, presentation::OpenIn::NewTab);
}

presentation::Printable ComparePage::printable() const
{
    const auto write = [texts = *m_texts, shown = m_shown, heading = title(), summary = m_summary->text()](QTextDocument &document) {
        ComparisonDocument(texts).write(document, shown, presentation::paperColours());
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
    if (watched == m_view && event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_F8) {
        step(static_cast<QKeyEvent *>(event)->modifiers() & Qt::ShiftModifier ? -1 : 1);
        return true;
    }
    return PaperTab::eventFilter(watched, event);
}

}
