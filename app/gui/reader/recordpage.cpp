// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recordpage.h"

#include "fieldeditor.h"
#include "linkpreview.h"

#include <storage/recordedits.h>

#include <QMouseEvent>
#include <QScrollBar>
#include <QTextDocument>

#include <algorithm>
#include <gui/decisions/linkcommand.h>
#include <gui/models/names.h>
#include <gui/widgets/retranslation.h>

using namespace Qt::StringLiterals;

namespace gui
{

namespace
{

constexpr int kMeasure = 75;
constexpr int kLeastMargin = 24;
// More of one relation are found by a search; nobody reads them one by one.
constexpr int kWholeGroup = 1000;

/// What is read once the page is there.
struct More {
    Mentions mentions;
    QList<storage::Change> history;
};

}

RecordPage::RecordPage(Session &session, QWidget *parent)
    : QTextBrowser(parent)
    , m_session(session)
    , m_editor(new FieldEditor(this))
    , m_preview(new LinkPreview(this))
{
    setObjectName(u"recordPage"_s);
    setFrameShape(QFrame::NoFrame);
    setOpenLinks(false);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    connect(this, &QTextBrowser::anchorClicked, this, [this](const QUrl &link) { follow(link, false); });
    connect(this, &QTextBrowser::highlighted, this, &RecordPage::hover);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, m_preview, &QWidget::hide);
    connect(m_editor, &FieldEditor::closed, this, [this] { setFocus(); });
    connect(m_editor, &FieldEditor::changed, this,
        [this](const QString &subject, const QJsonValue &before, const QJsonValue &after) {
            emit commandMade(
                new FieldCommand(m_session, {m_content.work.id, subject, before, after}, tr("Change Field")));
        });
    retranslated(this, [this] { build(); });
}

void RecordPage::setContent(const ReaderContent &content)
{
    const bool isSame = m_content.work.id == content.work.id;
    const int scrolled = verticalScrollBar()->value();
    if (!isSame) {
        m_state = {};
        m_editor->hide();
    }
    m_state.isWritable = !m_session.library().isReadOnly();
    m_content = content;
    const QStringList whole = std::exchange(m_state.whole, {});
    setAccessibleName(names::record(content.work));
    build();
    verticalScrollBar()->setValue(isSame ? scrolled : 0);
    readMore();
    for (const QString &group : whole)
        readWhole(group);
}

void RecordPage::readMore()
{
    const int asked = ++m_generation;
    const storage::Library *library = &m_session.library();
    m_session.runner().runQuietly<More>(this,
        [library, work = m_content.work]() -> base::Result<More> {
            auto history = library->read(
                [&](const storage::Database &database) { return storage::HistoryQueries(database).ofRecord(work.id); });
            auto mentions = findMentions(*library, work);
            if (!history || !mentions)
                return base::failure(history ? mentions.error() : history.error());
            return More{*std::move(mentions), *std::move(history)};
        },
        [this, asked](const base::Result<More> &more) {
            if (asked != m_generation)
                return;
            if (!more) {
                emit m_session.failed(more.error());
                return;
            }
            const int scrolled = verticalScrollBar()->value();
            m_state.mentions = more->mentions;
            m_state.history = more->history;
            build();
            verticalScrollBar()->setValue(scrolled);
            emit completed();
        });
}

void RecordPage::readWhole(const QString &group)
{
    const auto end = group.startsWith(u'>') ? storage::LinkEnd::From : storage::LinkEnd::To;
    const QString relation = group.sliced(1);
    m_session.read<QList<storage::LinkRow>>(this,
        [record = m_content.work.id, end, relation](const storage::Database &database) {
            return storage::LinkQueries(database).some(record, end, kWholeGroup, relation);
        },
        [this, record = m_content.work.id, end, relation, group](const QList<storage::LinkRow> &rows) {
            if (record != m_content.work.id)
                return;
            const int scrolled = verticalScrollBar()->value();
            QList<storage::LinkRow> &shown = end == storage::LinkEnd::From ? m_content.from : m_content.to;
            shown.removeIf([&](const storage::LinkRow &row) { return row.link.relation == relation; });
            shown += rows;
            m_state.whole.append(group);
            build();
            verticalScrollBar()->setValue(scrolled);
        });
}

void RecordPage::build()
{
    if (!m_content.work.id.isValid())
        return;
    m_page = recordHtml(m_content, m_state, palette(), layoutDirection());
    document()->setDefaultStyleSheet(m_page.style);
    QTextOption option = document()->defaultTextOption();
    option.setTextDirection(layoutDirection());
    document()->setDefaultTextOption(option);
    setHtml(m_page.html);
}

void RecordPage::follow(const QUrl &link, bool inNewTab)
{
    m_preview->hide();
    const QString scheme = link.scheme();
    if (scheme == "whole"_L1) {
        readWhole(link.path(QUrl::FullyDecoded));
    } else if (scheme == "edit"_L1) {
        edit(link.path());
    } else if (scheme == "accept"_L1 || scheme == "reject"_L1) {
        decide(link);
    } else if (scheme == "mention"_L1) {
        linkMention(link.path().toInt());
    } else if (scheme == "revert"_L1) {
        revert(link.path().toInt());
    } else if (scheme == "page"_L1) {
        emit pageRequested(link.path());
    } else if (scheme == "search"_L1) {
        emit searchRequested(link.path(QUrl::FullyDecoded));
    } else if (const int index = link.path().toInt(); index >= 0 && index < m_page.places.size()) {
        emit placeRequested(Place(m_page.places.at(index)), inNewTab);
    }
}

QRect RecordPage::cursorOrPointer() const
{
    // A link that was followed with the keyboard is selected; one that was clicked is under the pointer.
    if (textCursor().hasSelection())
        return cursorRect().translated(viewport()->pos());
    return {mapFromGlobal(QCursor::pos()), QSize(1, 1)};
}

void RecordPage::edit(const QString &subject)
{
    RecordField field{subject, u"text"_s, tr("Name")};
    if (subject == "date"_L1)
        field = {subject, u"date"_s, tr("Date")};
    const QString name = subject.startsWith("fields."_L1) ? subject.section(u'.', 1) : QString();
    if (!name.isEmpty())
        field = {name, m_content.work.fields.value(name).isArray() ? u"list"_s : u"text"_s, name};
    for (const RecordField &known : fieldsOf(m_content.work)) {
        if (known.name == name)
            field = known;
    }
    m_editor->edit(subject, field, storage::fieldOf(m_content.work, subject), cursorOrPointer());
}

void RecordPage::decide(const QUrl &link)
{
    const bool accepts = link.scheme() == "accept"_L1;
    emit commandMade(new LinkCommand(m_session, {base::LinkId(link.path().toLongLong())},
        accepts ? model::LinkStatus::Accepted : model::LinkStatus::Rejected,
        accepts ? tr("Accept Suggestion") : tr("Reject Suggestion")));
}

void RecordPage::linkMention(int index)
{
    if (!m_state.mentions || index < 0 || index >= m_state.mentions->found.size())
        return;
    emit commandMade(new LinkCommand(m_session, m_state.mentions->found.at(index).link, tr("Link Mention")));
}

void RecordPage::revert(int index)
{
    if (index < 0 || index >= m_state.history.size())
        return;
    const storage::Change &change = m_state.history.at(index);
    if (change.subject != "link"_L1) {
        const QJsonValue now = storage::fieldOf(m_content.work, change.subject);
        emit commandMade(new FieldCommand(
            m_session, {m_content.work.id, change.subject, now, change.before}, tr("Revert Change")));
        return;
    }
    // What did not stand before is rejected: a link that a person took back stays away.
    const QString before = change.before.toString(model::linkStatusName(model::LinkStatus::Rejected));
    if (change.link.isValid())
        emit commandMade(
            new LinkCommand(m_session, {change.link}, model::linkStatusOfName(before), tr("Revert Change")));
}

void RecordPage::hover(const QUrl &link)
{
    const int index = link.path().toInt();
    if (link.scheme() != "place"_L1 || index < 0 || index >= m_page.records.size()) {
        m_preview->hide();
        return;
    }
    const QPoint pointer = mapFromGlobal(QCursor::pos());
    m_preview->showRecord(m_page.records.at(index), m_page.places.at(index).address.text(), {}, QRect(pointer, QSize(1, 16)));
}

bool RecordPage::event(QEvent *event)
{
    if (event->type() == QEvent::Leave)
        m_preview->hide();
    return QTextBrowser::event(event);
}

void RecordPage::mouseReleaseEvent(QMouseEvent *event)
{
    const QString anchor = anchorAt(event->position().toPoint());
    const bool inNewTab = event->button() == Qt::MiddleButton
        || (event->button() == Qt::LeftButton && event->modifiers().testFlag(Qt::ControlModifier));
    if (inNewTab && !anchor.isEmpty()) {
        follow(QUrl(anchor), true);
        event->accept();
        return;
    }
    QTextBrowser::mouseReleaseEvent(event);
}

void RecordPage::resizeEvent(QResizeEvent *event)
{
    QTextBrowser::resizeEvent(event);
    const QMargins old = viewportMargins();
    const int room = viewport()->width() + old.left() + old.right();
    const int side = std::max(kLeastMargin, (room - kMeasure * fontMetrics().averageCharWidth()) / 2);
    const QMargins margins(side, kLeastMargin, side, 0);
    if (margins != old)
        setViewportMargins(margins);
    if (document()->textWidth() != viewport()->width())
        document()->setTextWidth(viewport()->width());
}

void RecordPage::changeEvent(QEvent *event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        build();
}

}
