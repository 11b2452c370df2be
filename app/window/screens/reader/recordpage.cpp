// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recordpage.h"

#include "fieldeditor.h"
#include "linkpreview.h"

#include <application/links.h>
#include <application/recorddetails.h>
#include <core/model/recordfield.h>
#include <presentation/shared/names.h>
#include <presentation/suggestions/linkcommand.h>
#include <presentation/suggestions/quotationcommand.h>
#include <window/controls/retranslation.h>
#include <window/screens/suggestions/mergedialog.h>
#include <window/screens/suggestions/quotationeditor.h>

#include <QContextMenuEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QScrollBar>
#include <QShortcut>
#include <QTextDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace window {

namespace {

constexpr int kRecordMeasure = 75;
constexpr int kRecordMargin = 24;
constexpr int kRecordGap = 6;
constexpr int kRecordEditorWidth = 420;
// More of one relation are found by a search; nobody reads them one by one.
constexpr int kWholeGroup = 1000;

}

RecordPage::RecordPage(presentation::AsyncLibrary &library, QWidget *parent)
    : QTextBrowser(parent)
    , m_library(library)
    , m_editor(new FieldEditor(this))
    , m_preview(new LinkPreview(this))
    , m_quotation(new QuotationEditor(library, this))
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
                new presentation::FieldCommand(m_library, {m_content.work.id, subject, before, after}, tr("Change Field")));
        });
    makeQuotationEditor();
    retranslated(this, [this] { build(); });
}

void RecordPage::makeQuotationEditor()
{
    m_quotation->setFrameShape(QFrame::StyledPanel);
    m_quotation->setAutoFillBackground(true);
    m_quotation->hide();
    auto *leave = new QShortcut(Qt::Key_Escape, m_quotation);
    leave->setContext(Qt::WidgetWithChildrenShortcut);
    connect(leave, &QShortcut::activated, this, [this] {
        m_quotation->hide();
        setFocus();
    });
    connect(m_quotation, &QuotationEditor::placeRequested, this, &RecordPage::placeRequested);
    connect(m_quotation, &QuotationEditor::changed, this, [this](const model::QuotationState &wanted) {
        emit commandMade(new presentation::QuotationCommand(m_library, wanted, tr("Change Quotation")));
    });
}

void RecordPage::editQuotation(int index)
{
    if (index < 0 || index >= m_state.quotations.size())
        return;
    m_quotation->setQuotation(m_state.quotations.at(index));
    const QRect room = rect().adjusted(kRecordGap, kRecordGap, -kRecordGap, -kRecordGap);
    const int width = std::min(kRecordEditorWidth, room.width());
    m_quotation->resize(width, std::min(m_quotation->heightForWidth(width), room.height()));
    const QRect beside = cursorOrPointer();
    const int top = std::clamp(beside.bottom() + kRecordGap, room.top(), std::max(room.top(), room.bottom() - m_quotation->height()));
    const int left = isRightToLeft() ? beside.right() - width : beside.left();
    m_quotation->move(std::clamp(left, room.left(), std::max(room.left(), room.right() - width)), top);
    m_quotation->show();
    m_quotation->raise();
    m_quotation->setFocus();
}

void RecordPage::setContent(const presentation::ReaderContent &content)
{
    const bool isSame = m_content.work.id == content.work.id;
    const int scrolled = verticalScrollBar()->value();
    if (!isSame) {
        m_state = {};
        m_editor->hide();
        m_quotation->hide();
    }
    m_state.isWritable = !m_library.library().isReadOnly();
    m_content = content;
    const QStringList whole = std::exchange(m_state.whole, {});
    setAccessibleName(presentation::names::record(content.work));
    build();
    verticalScrollBar()->setValue(isSame ? scrolled : 0);
    readMore();
    for (const QString &group : whole)
        readWhole(group);
}

void RecordPage::readMore()
{
    const int asked = ++m_generation;
    m_library.runner().runInBackground<application::RecordDetails>(this,
        [library = &m_library.library(), work = m_content.work] { return application::recordDetails(*library, work); },
        [this, asked](const base::Result<application::RecordDetails> &more) {
            if (asked != m_generation)
                return;
            if (!more) {
                emit m_library.failed(more.error());
                return;
            }
            const int scrolled = verticalScrollBar()->value();
            m_state.mentions = more->mentions;
            m_state.history = more->history;
            m_state.merged = more->merged;
            m_state.quotations = more->quotations;
            followQuotation();
            build();
            verticalScrollBar()->setValue(scrolled);
            emit completed();
        });
}

/// The quotation that is being changed shows what it is now.
void RecordPage::followQuotation()
{
    const model::QuotationRow *shown = m_quotation->quotation();
    if (!shown || !m_quotation->isVisible())
        return;
    const auto now = std::ranges::find_if(
        m_state.quotations, [shown](const auto &row) { return row.quotation.id == shown->quotation.id; });
    if (now != m_state.quotations.end())
        m_quotation->setQuotation(*now);
    else
        m_quotation->hide();
}

void RecordPage::readWhole(const QString &group)
{
    const auto end = group.startsWith(u'>') ? model::LinkEnd::From : model::LinkEnd::To;
    const QString relation = group.sliced(1);
    m_library.read(this, application::linksOf(m_content.work.id, end, relation, kWholeGroup),
        [this, record = m_content.work.id, end, relation, group](const QList<model::LinkRow> &rows) {
            if (record != m_content.work.id)
                return;
            const int scrolled = verticalScrollBar()->value();
            QList<model::LinkRow> &shown = end == model::LinkEnd::From ? m_content.from : m_content.to;
            shown.removeIf([&](const model::LinkRow &row) { return row.link.relation == relation; });
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
    m_page = presentation::recordHtml(m_content, m_state, palette(), layoutDirection());
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
    } else if (scheme == "merge"_L1) {
        merge();
    } else if (scheme == "quotation"_L1) {
        editQuotation(link.path().toInt());
    } else if (scheme == "split"_L1) {
        split(link.path().toLongLong());
    } else if (scheme == "page"_L1) {
        emit pageRequested(link.path());
    } else if (scheme == "search"_L1) {
        emit searchRequested(link.path(QUrl::FullyDecoded));
    } else if (const int index = link.path().toInt(); index >= 0 && index < m_page.places.size()) {
        emit placeRequested(presentation::Location(m_page.places.at(index)), inNewTab);
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
    presentation::RecordField field{subject, u"text"_s, tr("Name")};
    if (subject == "date"_L1)
        field = {subject, u"date"_s, tr("Date")};
    const QString name = subject.startsWith("fields."_L1) ? subject.section(u'.', 1) : QString();
    if (!name.isEmpty())
        field = {name, m_content.work.fields.value(name).isArray() ? u"list"_s : u"text"_s, name};
    for (const presentation::RecordField &known : presentation::fieldsOf(m_content.work)) {
        if (known.name == name)
            field = known;
    }
    m_editor->edit(subject, field, model::fieldOf(m_content.work, subject), cursorOrPointer());
}

void RecordPage::decide(const QUrl &link)
{
    const bool accepts = link.scheme() == "accept"_L1;
    emit commandMade(new presentation::LinkCommand(m_library, {base::LinkId(link.path().toLongLong())},
        accepts ? model::LinkStatus::Accepted : model::LinkStatus::Rejected,
        accepts ? tr("Accept Suggestion") : tr("Reject Suggestion")));
}

void RecordPage::linkMention(int index)
{
    if (!m_state.mentions || index < 0 || index >= m_state.mentions->found.size())
        return;
    emit commandMade(new presentation::LinkCommand(m_library, m_state.mentions->found.at(index).link, tr("Link Mention")));
}

void RecordPage::revert(int index)
{
    if (index < 0 || index >= m_state.history.size())
        return;
    const model::Change &change = m_state.history.at(index);
    if (change.subject == model::kMergedSubject || change.subject.startsWith(model::kQuotationSubject))
        return;
    if (change.subject != "link"_L1) {
        const QJsonValue now = model::fieldOf(m_content.work, change.subject);
        emit commandMade(new presentation::FieldCommand(
            m_library, {m_content.work.id, change.subject, now, change.before}, tr("Revert Change")));
        return;
    }
    // What did not stand before is rejected: a link that a person took back stays away.
    const QString before = change.before.toString(model::linkStatusName(model::LinkStatus::Rejected));
    if (change.link.isValid())
        emit commandMade(
            new presentation::LinkCommand(m_library, {change.link}, model::linkStatusOfName(before), tr("Revert Change")));
}

bool RecordPage::canMerge() const
{
    return m_state.isWritable && presentation::isMergeable(m_content.work, m_content.hasText());
}

void RecordPage::merge()
{
    if (!canMerge())
        return;
    auto *dialog = new MergeDialog(m_library, m_content.work, {}, this);
    connect(dialog, &MergeDialog::chosen, this,
        [this](const presentation::Merge &merge) { emit commandMade(new presentation::MergeCommand(m_library, merge, tr("Merge Records"))); });
    dialog->open();
}

void RecordPage::split(qint64 merged)
{
    emit commandMade(new presentation::MergeCommand(m_library, m_content.work.id, merged, tr("Split Off Record")));
}

void RecordPage::contextMenuEvent(QContextMenuEvent *event)
{
    QMenu *menu = createStandardContextMenu(event->pos());
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (canMerge()) {
        menu->addSeparator();
        menu->addAction(QIcon::fromTheme(u"merge"_s), tr("Merge…"), this, &RecordPage::merge);
        if (!m_state.merged.isEmpty()) {
            const model::MergedRecord &last = m_state.merged.first();
            //: %1 is a record that was merged into this one.
            menu->addAction(tr("Split Off “%1”").arg(last.name), this, [this, id = last.id] { split(id); });
        }
    }
    menu->popup(event->globalPos());
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
    const int side = std::max(kRecordMargin, (room - kRecordMeasure * fontMetrics().averageCharWidth()) / 2);
    const QMargins margins(side, kRecordMargin, side, 0);
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
