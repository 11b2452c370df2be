// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recordpage.h"

#include "fieldeditor.h"
#include "linkpreview.h"

#include <core/model/recordfield.h>
#include <presentation/reader/recordcommands.h>
#include <presentation/reader/recordfields.h>
#include <presentation/shared/names.h>
#include <presentation/suggestions/linkcommand.h>
#include <presentation/suggestions/mergecommand.h>
#include <presentation/suggestions/quotationcommand.h>
#include <window/controls/popupplacement.h>
#include <window/controls/retranslation.h>
#include <window/controls/viewportroom.h>
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
constexpr int kRecordEditorWidth = 420;

}

RecordPage::RecordPage(presentation::AsyncLibrary &library, QWidget *parent)
    : QTextBrowser(parent)
    , m_library(library)
    , m_loader(new presentation::RecordLoader(library, this))
    , m_editor(new FieldEditor(this))
    , m_preview(new LinkPreview(this))
    , m_quotation(new QuotationEditor(library, this))
{
    setObjectName(u"recordPage"_s);
    setFrameShape(QFrame::NoFrame);
    setOpenLinks(false);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    connect(m_loader, &presentation::RecordLoader::changed, this, &RecordPage::build);
    connect(m_loader, &presentation::RecordLoader::completed, this, [this] {
        followQuotation();
        emit completed();
    });
    connect(this, &QTextBrowser::anchorClicked, this, [this](const QUrl &link) { follow(link, presentation::OpenIn::SameTab); });
    connect(this, &QTextBrowser::highlighted, this, &RecordPage::hover);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, m_preview, &QWidget::hide);
    connect(m_editor, &FieldEditor::closed, this, [this] { setFocus(); });
    connect(m_editor, &FieldEditor::changed, this,
        [this](const QString &subject, const QJsonValue &before, const QJsonValue &after) {
            emit commandMade(
                new presentation::FieldCommand(m_library, {m_loader->content().work.id, subject, before, after}, tr("Change Field")));
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
    const QList<model::QuotationRow> &quotations = m_loader->state().quotations;
    if (index < 0 || index >= quotations.size())
        return;
    m_quotation->setQuotation(quotations.at(index));
    const QSize room = roomForPopup(m_quotation);
    const int width = std::min(kRecordEditorWidth, room.width());
    m_quotation->resize(width, std::min(m_quotation->heightForWidth(width), room.height()));
    placeBeside(m_quotation, cursorOrPointer());
    m_quotation->show();
    m_quotation->raise();
    m_quotation->setFocus();
}

void RecordPage::setContent(const presentation::ReaderContent &content)
{
    const bool isOther = m_loader->content().work.id != content.work.id;
    if (isOther) {
        m_editor->hide();
        m_quotation->hide();
    }
    setAccessibleName(presentation::names::record(content.work));
    m_loader->setContent(content);
    if (isOther)
        verticalScrollBar()->setValue(0);
}

/// The quotation that is being changed shows what it is now.
void RecordPage::followQuotation()
{
    const model::QuotationRow *shown = m_quotation->quotation();
    if (!shown || !m_quotation->isVisible())
        return;
    const QList<model::QuotationRow> &quotations = m_loader->state().quotations;
    const auto now = std::ranges::find_if(quotations, [shown](const auto &row) { return row.quotation.id == shown->quotation.id; });
    if (now != quotations.cend())
        m_quotation->setQuotation(*now);
    else
        m_quotation->hide();
}

void RecordPage::build()
{
    if (!m_loader->content().work.id.isValid())
        return;
    const int scrolled = verticalScrollBar()->value();
    m_page = presentation::recordHtml(m_loader->content(), m_loader->state(), palette(), layoutDirection());
    document()->setDefaultStyleSheet(m_page.style);
    QTextOption option = document()->defaultTextOption();
    option.setTextDirection(layoutDirection());
    document()->setDefaultTextOption(option);
    setHtml(m_page.html);
    verticalScrollBar()->setValue(scrolled);
}

void RecordPage::follow(const QUrl &link, presentation::OpenIn where)
{
    m_preview->hide();
    const QString scheme = link.scheme();
    if (scheme == "whole"_L1)
        m_loader->showWhole(link.path(QUrl::FullyDecoded));
    else if (scheme == "edit"_L1)
        edit(link.path());
    else if (scheme == "merge"_L1)
        merge();
    else if (scheme == "quotation"_L1)
        editQuotation(link.path().toInt());
    else if (scheme == "page"_L1)
        emit pageRequested(link.path());
    else if (scheme == "search"_L1)
        emit searchRequested(link.path(QUrl::FullyDecoded));
    else if (scheme != "place"_L1)
        perform(link);
    else if (const int index = link.path().toInt(); index >= 0 && index < m_page.places.size())
        emit placeRequested(presentation::Location(m_page.places.at(index)), where);
}

void RecordPage::perform(const QUrl &link)
{
    if (auto command = presentation::recordCommand(m_library, m_loader->content(), m_loader->state(), link))
        emit commandMade(command.release());
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
        field = {name, m_loader->content().work.fields.value(name).isArray() ? u"list"_s : u"text"_s, name};
    for (const presentation::RecordField &known : presentation::fieldsOf(m_loader->content().work)) {
        if (known.name == name)
            field = known;
    }
    m_editor->edit(subject, field, model::fieldOf(m_loader->content().work, subject), cursorOrPointer());
}

bool RecordPage::canMerge() const
{
    return m_loader->state().isWritable && presentation::isMergeable(m_loader->content().work, m_loader->content().hasText());
}

void RecordPage::merge()
{
    if (!canMerge())
        return;
    auto *dialog = new MergeDialog(m_library, m_loader->content().work, {}, this);
    connect(dialog, &MergeDialog::chosen, this,
        [this](const presentation::Merge &merge) { emit commandMade(new presentation::MergeCommand(m_library, merge, tr("Merge Records"))); });
    dialog->open();
}

void RecordPage::contextMenuEvent(QContextMenuEvent *event)
{
    QMenu *menu = createStandardContextMenu(event->pos());
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (canMerge()) {
        menu->addSeparator();
        menu->addAction(QIcon::fromTheme(u"merge"_s), tr("Merge…"), this, &RecordPage::merge);
        if (!m_loader->state().merged.isEmpty()) {
            const model::MergedRecord &last = m_loader->state().merged.first();
            //: %1 is a record that was merged into this one.
            menu->addAction(tr("Split Off “%1”").arg(last.name), this, [this, id = last.id] { perform(QUrl(u"split:%1"_s.arg(id))); });
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
    const bool isForNewTab = event->button() == Qt::MiddleButton
        || (event->button() == Qt::LeftButton && event->modifiers().testFlag(Qt::ControlModifier));
    if (isForNewTab && !anchor.isEmpty()) {
        follow(QUrl(anchor), presentation::OpenIn::NewTab);
        event->accept();
        return;
    }
    QTextBrowser::mouseReleaseEvent(event);
}

void RecordPage::resizeEvent(QResizeEvent *event)
{
    QTextBrowser::resizeEvent(event);
    const QMargins old = viewportMargins();
    const int room = viewportRoom(*this);
    const int side = std::max(kRecordMargin, (room - kRecordMeasure * fontMetrics().averageCharWidth()) / 2);
    const QMargins margins(side, kRecordMargin, side, 0);
    if (margins != old)
        setViewportMargins(margins);
    fitText(*this);
}

void RecordPage::changeEvent(QEvent *event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        build();
}

}
