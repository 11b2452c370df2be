// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documentchooser.h"

#include <application/records.h>
#include <presentation/library/recordlistmodel.h>
#include <window/controls/retranslation.h>
#include <window/controls/tworowdelegate.h>

#include <QDialogButtonBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace window {

DocumentChooser::DocumentChooser(presentation::AsyncLibrary &library, QWidget *parent)
    : QDialog(parent)
    , m_words(new QLineEdit(this))
    , m_rows(twoRowList(u"documentChooserRows"_s, this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this))
    , m_model(new presentation::RecordListModel(this))
    , m_filter(new presentation::WordFilter(this))
{
    setObjectName(u"documentChooser"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    m_words->setObjectName(u"documentChooserWords"_s);
    m_words->setClearButtonEnabled(true);
    m_words->installEventFilter(this);
    m_filter->setSourceModel(m_model);
    m_rows->setModel(m_filter);
    m_rows->setFrameShape(QFrame::StyledPanel);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_words);
    column->addWidget(m_rows, 1);
    column->addWidget(m_buttons);
    resize(520, 480);
    connect(m_words, &QLineEdit::textChanged, this, [this](const QString &words) {
        m_filter->setWords(words);
        m_rows->setCurrentIndex(m_filter->index(0, 0));
    });
    connect(m_rows, &QListView::activated, this, &DocumentChooser::take);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &DocumentChooser::take);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    retranslated(this, [this] { retranslate(); });
    connect(m_filter, &QAbstractItemModel::modelReset, this, [this] { m_rows->setCurrentIndex(m_filter->index(0, 0)); });
    m_model->setKey(presentation::NavigationTarget::ofKind(model::RecordKind::Document));
    m_model->reload(library);
}

void DocumentChooser::setTexts(Wording title, Wording button)
{
    m_title = std::move(title);
    m_button = std::move(button);
    retranslate();
}

void DocumentChooser::retranslate()
{
    setWindowTitle(m_title());
    m_words->setPlaceholderText(tr("Symbol or title"));
    m_words->setAccessibleName(tr("Symbol or title"));
    m_rows->setAccessibleName(tr("Documents"));
    m_buttons->button(QDialogButtonBox::Ok)->setText(m_button());
}

void DocumentChooser::take()
{
    const QModelIndex index = m_rows->currentIndex();
    if (!index.isValid())
        return;
    emit chosen(index.data(presentation::RecordListModel::RecordRole).value<base::RecordId>());
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
