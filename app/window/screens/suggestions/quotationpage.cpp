// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "quotationpage.h"

#include "quotationeditor.h"

#include <presentation/shared/wordfilter.h>
#include <presentation/suggestions/quotationcommand.h>
#include <presentation/suggestions/quotationmodel.h>
#include <window/controls/tworowdelegate.h>

#include <QListView>
#include <QSplitter>

using namespace Qt::StringLiterals;

namespace window {

namespace {

constexpr int kEditorWidth = 360;

}

QuotationPage::QuotationPage(presentation::AsyncLibrary &library, base::RecordId record, QWidget *parent)
    : ListPage(library, Filter::Words, parent)
    , m_record(record)
    , m_model(new presentation::QuotationModel(record, this))
    , m_filter(new presentation::WordFilter(this))
    , m_rows(twoRowList(u"quotationRows"_s, this))
    , m_editor(new QuotationEditor(library, this))
{
    setObjectName(u"quotationPage"_s);
    auto *halves = new QSplitter(this);
    halves->addWidget(m_rows);
    halves->addWidget(m_editor);
    halves->setStretchFactor(0, 1);
    halves->setSizes({900, kEditorWidth});
    halves->setChildrenCollapsible(false);
    halves->setHandleWidth(1);
    connect(m_editor, &QuotationEditor::placeRequested, this, &QuotationPage::placeRequested);
    connect(m_editor, &QuotationEditor::changed, this, [this](const model::QuotationState &wanted) {
        m_undo.push(new presentation::QuotationCommand(this->library(), wanted, tr("Change Quotation")));
    });
    setList(*m_model, m_rows, m_filter, halves);
    connect(m_rows->selectionModel(), &QItemSelectionModel::currentChanged, this, &QuotationPage::showCurrent);
}

QString QuotationPage::key() const
{
    return m_record.isValid() ? u"%1/%2"_s.arg(ListPage::key()).arg(m_record.value()) : ListPage::key();
}

void QuotationPage::show(model::QuotationId quotation)
{
    m_wanted = quotation;
    reload();
}

void QuotationPage::restoreCurrent()
{
    ListPage::restoreCurrent();
    for (int row = 0; row < m_filter->rowCount() && m_wanted.isValid(); ++row) {
        const QModelIndex index = m_filter->index(row, 0);
        if (m_model->row(sourceOf(index).row()).quotation.id == m_wanted)
            setCurrent(index);
    }
    m_wanted = {};
    showCurrent();
}

void QuotationPage::showCurrent()
{
    if (const QModelIndex index = sourceOf(m_rows->currentIndex()); index.isValid())
        m_editor->setQuotation(m_model->row(index.row()));
}

}
