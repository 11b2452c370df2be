// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "quotationpage.h"

#include "quotationeditor.h"

#include <application/quotations.h>
#include <core/text/normalised.h>
#include <presentation/library/navigationtarget.h>
#include <presentation/shared/names.h>
#include <presentation/suggestions/quotationcommand.h>
#include <presentation/suggestions/quotationmodel.h>
#include <window/controls/emptystate.h>
#include <window/controls/listheader.h>
#include <window/controls/retranslation.h>
#include <window/controls/tworowdelegate.h>

#include <QKeyEvent>
#include <QListView>
#include <QLocale>
#include <QSortFilterProxyModel>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace window {

namespace {

constexpr int kEditorWidth = 360;

}

QuotationPage::QuotationPage(presentation::AsyncLibrary &library, base::RecordId record, QWidget *parent)
    : TabPage(parent)
    , m_library(library)
    , m_record(record)
    , m_model(new presentation::QuotationModel(this))
    , m_filter(new QSortFilterProxyModel(this))
    , m_head(new ListHeader(this))
    , m_stack(new QStackedWidget(this))
    , m_empty(new EmptyState(this))
    , m_rows(new QListView(this))
    , m_editor(new QuotationEditor(library, this))
{
    setObjectName(u"quotationPage"_s);
    m_filter->setSourceModel(m_model);
    m_filter->setFilterRole(presentation::QuotationModel::SearchRole);
    makeLayout();
    connect(m_head, &ListHeader::wordsChanged, this, [this](const QString &words) {
        m_filter->setFilterFixedString(text::fold(words));
        showState();
    });
    connect(m_empty, &EmptyState::actionRequested, m_head, &ListHeader::clearWords);
    connect(m_head, &ListHeader::left, this, [this] { m_rows->setFocus(); });
    connect(m_rows, &QListView::doubleClicked, this, &QuotationPage::open);
    connect(m_rows->selectionModel(), &QItemSelectionModel::currentChanged, this, &QuotationPage::showCurrent);
    connect(m_editor, &QuotationEditor::placeRequested, this, &QuotationPage::placeRequested);
    connect(m_editor, &QuotationEditor::changed, this, [this](const model::QuotationState &wanted) {
        m_undo.push(new presentation::QuotationCommand(m_library, wanted, tr("Change Quotation")));
    });
    connect(&m_library, &presentation::AsyncLibrary::changed, this, &QuotationPage::reload);
    setFocusProxy(m_rows);
    retranslated(this, [this] { retranslate(); });
    reload();
}

void QuotationPage::makeLayout()
{
    m_rows->setModel(m_filter);
    m_rows->setItemDelegate(new TwoRowDelegate(m_rows));
    m_rows->setUniformItemSizes(true);
    m_rows->setFrameShape(QFrame::NoFrame);
    m_rows->setObjectName(u"quotationRows"_s);
    m_rows->installEventFilter(this);
    auto *halves = new QSplitter(this);
    halves->addWidget(m_rows);
    halves->addWidget(m_editor);
    halves->setStretchFactor(0, 1);
    halves->setSizes({900, kEditorWidth});
    halves->setChildrenCollapsible(false);
    halves->setHandleWidth(1);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(halves);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_head);
    column->addWidget(m_stack, 1);
}

void QuotationPage::retranslate()
{
    m_head->setTitle(title());
    m_rows->setAccessibleName(title());
    m_model->retranslate();
    showState();
}

QString QuotationPage::title() const
{
    return presentation::NavigationTarget::quotations().title();
}

QString QuotationPage::key() const
{
    return m_record.isValid() ? u"%1/%2"_s.arg(presentation::NavigationTarget::quotations().text).arg(m_record.value()) : presentation::NavigationTarget::quotations().text;
}

QString QuotationPage::iconName() const
{
    return presentation::NavigationTarget::quotations().iconName();
}

void QuotationPage::show(model::QuotationId quotation)
{
    m_wanted = quotation;
    reload();
}

void QuotationPage::reload()
{
    const int asked = ++m_generation;
    m_library.read(this, application::quotations(m_record), [this, asked](const QList<model::QuotationRow> &rows) {
        if (asked == m_generation)
            setRows(rows);
    });
}

void QuotationPage::setRows(const QList<model::QuotationRow> &rows)
{
    const model::QuotationRow *shown = m_editor->quotation();
    const model::QuotationId wanted = m_wanted.isValid() ? m_wanted : shown ? shown->quotation.id : model::QuotationId();
    m_wanted = {};
    m_model->setRows(rows);
    const auto found = std::ranges::find_if(rows, [wanted](const auto &row) { return row.quotation.id == wanted; });
    const int row = found != rows.end() ? int(found - rows.begin()) : 0;
    const QModelIndex index = m_filter->mapFromSource(m_model->index(row));
    m_rows->setCurrentIndex(index.isValid() ? index : m_filter->index(0, 0));
    showCurrent();
    showState();
}

void QuotationPage::showCurrent()
{
    const QModelIndex index = m_filter->mapToSource(m_rows->currentIndex());
    if (index.isValid())
        m_editor->setQuotation(m_model->row(index.row()));
}

void QuotationPage::showState()
{
    m_head->setCount(QLocale().toString(m_filter->rowCount()));
    if (m_filter->rowCount() > 0) {
        m_stack->setCurrentIndex(1);
        return;
    }
    const bool filtered = !m_head->words().isEmpty();
    m_empty->setIcon(filtered ? u"view-filter"_s : iconName());
    m_empty->setSentence(filtered ? tr("No quotation has these words.")
                                  : tr("No quotations yet. They come from the articles and transcripts that you import."));
    m_empty->setAction(filtered ? tr("Show All") : QString());
    m_stack->setCurrentWidget(m_empty);
}

void QuotationPage::open(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    const model::QuotationRow &row = m_model->row(m_filter->mapToSource(index).row());
    emit placeRequested(presentation::Location {row.document.id, row.quotation.language, model::Address(row.address), row.quotation.passage}, true);
}

bool QuotationPage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return TabPage::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    const bool enter = key == Qt::Key_Return || key == Qt::Key_Enter;
    if (watched == m_rows && enter) {
        open(m_rows->currentIndex());
        return true;
    }
    return TabPage::eventFilter(watched, event);
}

}
