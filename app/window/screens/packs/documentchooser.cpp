// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documentchooser.h"

#include <application/records.h>
#include <core/text/normalised.h>
#include <presentation/shared/names.h>
#include <window/controls/retranslation.h>
#include <window/controls/tworowdelegate.h>

#include <QDialogButtonBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QStandardItemModel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace window {

namespace {

constexpr int kRecordRole = presentation::FirstOwnRole;
constexpr int kFoldedRole = presentation::FirstOwnRole + 1;

}

DocumentChooser::DocumentChooser(presentation::AsyncLibrary &library, QWidget *parent)
    : QDialog(parent)
    , m_library(library)
    , m_words(new QLineEdit(this))
    , m_rows(new QListView(this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this))
    , m_model(new QStandardItemModel(this))
    , m_filter(new QSortFilterProxyModel(this))
{
    setObjectName(u"documentChooser"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    m_words->setObjectName(u"documentChooserWords"_s);
    m_words->setClearButtonEnabled(true);
    m_words->installEventFilter(this);
    m_rows->setObjectName(u"documentChooserRows"_s);
    m_filter->setSourceModel(m_model);
    m_filter->setFilterRole(kFoldedRole);
    m_rows->setModel(m_filter);
    m_rows->setItemDelegate(new TwoRowDelegate(m_rows));
    m_rows->setUniformItemSizes(true);
    m_rows->setEditTriggers(QAbstractItemView::NoEditTriggers);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_words);
    column->addWidget(m_rows, 1);
    column->addWidget(m_buttons);
    resize(520, 480);
    connect(m_words, &QLineEdit::textChanged, this, [this](const QString &words) {
        m_filter->setFilterFixedString(text::fold(words));
        m_rows->setCurrentIndex(m_filter->index(0, 0));
    });
    connect(m_rows, &QListView::activated, this, &DocumentChooser::take);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &DocumentChooser::take);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    retranslated(this, [this] {
        setWindowTitle(tr("Add Document"));
        m_words->setPlaceholderText(tr("Symbol or title"));
        m_words->setAccessibleName(tr("Symbol or title"));
        m_rows->setAccessibleName(tr("Documents"));
        m_buttons->button(QDialogButtonBox::Ok)->setText(tr("Add"));
    });
    load();
}

void DocumentChooser::load()
{
    model::RecordFilter filter;
    filter.kind = model::RecordKind::Document;
    filter.inLibrary = true;
    m_library.read(this, application::records(filter),
        [this](const QList<model::RecordRow> &rows) {
            for (const model::RecordRow &row : rows) {
                auto *item = new QStandardItem(presentation::names::record(row.record));
                item->setData(presentation::names::subtitle({presentation::names::isolated(row.record.symbol), presentation::names::date(row.record.date),
                                  presentation::names::languages(row.languages)}),
                    presentation::SubtitleRole);
                item->setData(row.record.id.value(), kRecordRole);
                item->setData(text::fold(u"%1 %2"_s.arg(row.record.symbol, row.record.name)), kFoldedRole);
                m_model->appendRow(item);
            }
            m_rows->setCurrentIndex(m_filter->index(0, 0));
        });
}

void DocumentChooser::take()
{
    const QModelIndex index = m_rows->currentIndex();
    if (!index.isValid())
        return;
    emit chosen(base::RecordId(index.data(kRecordRole).toLongLong()));
    accept();
}

bool DocumentChooser::eventFilter(QObject *watched, QEvent *event)
{
    // The arrows choose in the list while one types.
    if (watched == m_words && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Up || key == Qt::Key_Down) {
            const int row = m_rows->currentIndex().row() + (key == Qt::Key_Up ? -1 : 1);
            if (row >= 0 && row < m_filter->rowCount())
                m_rows->setCurrentIndex(m_filter->index(row, 0));
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

}
