// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shortcutlist.h"

#include <presentation/actions/actionregistry.h>
#include <presentation/actions/shortcutmodel.h>
#include <presentation/shared/names.h>
#include <window/controls/retranslation.h>

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace window {

ShortcutList::ShortcutList(presentation::ActionRegistry &actions, QWidget *parent)
    : SettingsPage(parent)
    , m_actions(actions)
    , m_model(new presentation::ShortcutModel(actions, this))
    , m_filter(new QSortFilterProxyModel(this))
    , m_words(new QLineEdit(this))
    , m_table(new QTableView(this))
    , m_label(new QLabel(this))
    , m_keys(new QKeySequenceEdit(this))
    , m_reset(new QPushButton(this))
    , m_conflict(new QLabel(this))
{
    setObjectName(u"shortcutList"_s);
    m_filter->setSourceModel(m_model);
    m_filter->setFilterKeyColumn(-1);
    m_filter->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_words->setClearButtonEnabled(true);
    m_table->setModel(m_filter);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setShowGrid(false);
    // Tab leads on to the keys, not from cell to cell.
    m_table->setTabKeyNavigation(false);
    m_table->setAlternatingRowColors(true);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(presentation::ShortcutModel::Action, QHeaderView::Stretch);
    m_reset->setAutoDefault(false); // Enter in a line of the dialog is no reset.
    m_keys->setClearButtonEnabled(true);
    m_keys->setMaximumSequenceLength(1);
    m_conflict->setWordWrap(true);
    m_conflict->hide();

    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_label, 1);
    row->addWidget(m_keys);
    row->addWidget(m_reset);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(8);
    column->addWidget(m_words);
    column->addWidget(m_table, 1);
    column->addLayout(row);
    column->addWidget(m_conflict);

    connect(m_words, &QLineEdit::textChanged, m_filter, &QSortFilterProxyModel::setFilterFixedString);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ShortcutList::showCurrent);
    connect(m_keys, &QKeySequenceEdit::editingFinished, this, &ShortcutList::store);
    connect(m_reset, &QPushButton::clicked, this, [this] {
        m_actions.resetKeys(currentId());
        showCurrent();
    });
    retranslated(this, [this] {
        m_words->setPlaceholderText(tr("Filter"));
        m_words->setAccessibleName(tr("Filter"));
        m_table->setAccessibleName(tr("Keyboard shortcuts"));
        m_keys->setAccessibleName(tr("Keys"));
        m_reset->setText(tr("Reset"));
        showCurrent();
    });
    m_table->selectRow(0);
}

QWidget *ShortcutList::showMatches(const QString &words)
{
    m_words->setText(words);
    return m_filter->rowCount() > 0 ? m_table : nullptr;
}

QString ShortcutList::currentId() const
{
    return m_table->currentIndex().data(presentation::ShortcutModel::IdRole).toString();
}

void ShortcutList::showCurrent()
{
    const QString id = currentId();
    m_keys->setEnabled(!id.isEmpty());
    m_reset->setEnabled(!id.isEmpty());
    m_label->setText(id.isEmpty() ? QString() : m_actions.label(id));
    m_keys->setKeySequence(id.isEmpty() ? QKeySequence() : m_actions.action(id)->shortcut());
    m_conflict->hide();
}

void ShortcutList::store()
{
    const QString id = currentId();
    const QKeySequence key = m_keys->keySequence();
    if (id.isEmpty() || key == m_actions.action(id)->shortcut())
        return;
    const QString holder = key.isEmpty() ? QString() : m_actions.holderOf(key, id);
    if (!holder.isEmpty()) {
        m_conflict->setText(tr("%1 belongs to “%2”. Choose another key.")
                                .arg(presentation::names::isolated(key.toString(QKeySequence::NativeText)), m_actions.label(holder)));
        m_conflict->show();
        m_keys->setKeySequence(m_actions.action(id)->shortcut());
        return;
    }
    m_actions.setKeys(id, key.isEmpty() ? QList<QKeySequence>() : QList<QKeySequence> {key});
    m_conflict->hide();
}

ShortcutDialog::ShortcutDialog(presentation::ActionRegistry &actions, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(u"shortcutDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    // Enter ends the editing of a key; it must not close the window.
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    auto *column = new QVBoxLayout(this);
    column->addWidget(new ShortcutList(actions, this), 1);
    column->addWidget(buttons);
    resize(560, 560);
    retranslated(this, [this] { setWindowTitle(tr("Keyboard Shortcuts")); });
}

}
