// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chooserdialog.h"

#include "tworowdelegate.h"

#include <presentation/shared/wordfilter.h>

#include <QDialogButtonBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace window {

ChooserDialog::ChooserDialog(const QString &name, QWidget *parent)
    : QDialog(parent)
    , m_words(new QLineEdit(this))
    , m_rows(twoRowList(name + u"Rows", this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this))
    , m_filter(new presentation::WordFilter(this))
{
    setObjectName(name);
    setAttribute(Qt::WA_DeleteOnClose);
    m_words->setObjectName(QString(name + u"Words"));
    m_words->setClearButtonEnabled(true);
    m_words->installEventFilter(this);
    m_rows->setModel(m_filter);
    m_rows->setFrameShape(QFrame::StyledPanel);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_words);
    column->addWidget(m_rows, 1);
    column->addWidget(m_buttons);
    connect(m_words, &QLineEdit::textChanged, this, [this](const QString &words) {
        m_filter->setWords(words);
        chooseFirst();
        fitted();
    });
    connect(m_filter, &QAbstractItemModel::modelReset, this, &ChooserDialog::chooseFirst);
    connect(m_rows, &QListView::activated, this, &ChooserDialog::takeCurrent);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &ChooserDialog::takeCurrent);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_words->setFocus();
}

void ChooserDialog::setModel(QAbstractItemModel *model)
{
    m_filter->setSourceModel(model);
}

void ChooserDialog::setTexts(const QString &asked, const QString &rows, const QString &button)
{
    m_words->setPlaceholderText(asked);
    m_words->setAccessibleName(asked);
    m_rows->setAccessibleName(rows);
    m_buttons->button(QDialogButtonBox::Ok)->setText(button);
}

QString ChooserDialog::words() const
{
    return m_words->text().simplified();
}

bool ChooserDialog::hasRows() const
{
    return m_filter->rowCount() > 0;
}

void ChooserDialog::chooseFirst()
{
    m_rows->setCurrentIndex(m_filter->index(0, 0));
}

void ChooserDialog::takeCurrent()
{
    if (const QModelIndex row = m_filter->mapToSource(m_rows->currentIndex()); row.isValid())
        take(row);
}

bool ChooserDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_words || event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key != Qt::Key_Up && key != Qt::Key_Down)
        return QDialog::eventFilter(watched, event);
    const int row = m_rows->currentIndex().row() + (key == Qt::Key_Up ? -1 : 1);
    if (row >= 0 && row < m_filter->rowCount())
        m_rows->setCurrentIndex(m_filter->index(row, 0));
    return true;
}

}
