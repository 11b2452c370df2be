// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "blocklist.h"

#include "documentchooser.h"

#include <presentation/packs/packtexts.h>
#include <window/controls/markdownedit.h>
#include <window/controls/retranslation.h>
#include <window/controls/tworowdelegate.h>

#include <QAction>
#include <QGridLayout>
#include <QKeyEvent>
#include <QListView>
#include <QMenu>
#include <QSignalBlocker>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace window {

namespace {

constexpr int kWordsHeight = 110;

bool hasWords(const model::PackItem &item)
{
    return item.kind == model::PackItem::Kind::Heading || item.kind == model::PackItem::Kind::Note;
}

}

BlockList::BlockList(presentation::AsyncLibrary &library, presentation::PackEditor &editor, QWidget *parent)
    : QWidget(parent)
    , m_library(library)
    , m_editor(editor)
    , m_blocks(editor.blocks())
    , m_list(twoRowList(u"packBlocks"_s, this))
    , m_words(new MarkdownEdit(library.settings(), this))
    , m_addHeading(addButton(u"packAddHeading"_s, u"format-text-bold"_s))
    , m_addNote(addButton(u"packAddNote"_s, u"document-edit"_s))
    , m_addDocument(addButton(u"packAddDocument"_s, u"list-add"_s))
    , m_addTable(addButton(u"packAddTable"_s, u"view-form-table"_s))
    , m_open(makeAction(u"packOpen"_s, u"document-open"_s, {}))
    , m_up(makeAction(u"packMoveUp"_s, u"go-up"_s, {QKeySequence(Qt::ALT | Qt::Key_Up), QKeySequence(Qt::CTRL | Qt::Key_Up)}))
    , m_down(makeAction(u"packMoveDown"_s, u"go-down"_s, {QKeySequence(Qt::ALT | Qt::Key_Down), QKeySequence(Qt::CTRL | Qt::Key_Down)}))
    , m_mend(makeAction(u"packMend"_s, u"edit-paste"_s, {}))
    , m_remove(makeAction(u"packRemove"_s, u"edit-delete"_s, {QKeySequence(Qt::Key_Delete)}))
{
    setObjectName(u"packBlocksSide"_s);
    setFocusProxy(m_list);
    makeLayout();
    connectParts();
    retranslated(this, [this] { retranslate(); });
}

QAction *BlockList::makeAction(const QString &name, const QString &icon, const QList<QKeySequence> &keys)
{
    auto *action = new QAction(QIcon::fromTheme(icon), {}, m_list);
    action->setObjectName(name);
    action->setShortcuts(keys);
    // The list's own, so that Del in a field deletes a letter.
    action->setShortcutContext(Qt::WidgetShortcut);
    m_list->addAction(action);
    return action;
}

QToolButton *BlockList::addButton(const QString &name, const QString &icon)
{
    auto *button = new QToolButton(this);
    button->setObjectName(name);
    button->setIcon(QIcon::fromTheme(icon));
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setAutoRaise(true);
    button->setEnabled(!m_editor.isReadOnly());
    return button;
}

void BlockList::makeLayout()
{
    m_list->setModel(&m_blocks);
    m_list->setDragDropMode(m_editor.isReadOnly() ? QAbstractItemView::NoDragDrop : QAbstractItemView::DragDrop);
    m_list->setDefaultDropAction(Qt::MoveAction);
    m_list->setDropIndicatorShown(true);
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    m_words->setObjectName(u"packWords"_s);
    m_words->setMaximumHeight(kWordsHeight);
    m_words->setTabChangesFocus(true);
    m_words->setReadOnly(m_editor.isReadOnly());
    m_words->installEventFilter(this);
    // Two rows: four buttons beside each other would take their width from the page.
    auto *buttons = new QGridLayout;
    buttons->setSpacing(0);
    auto *tables = new QMenu(m_addTable);
    const QStringList names = model::packTables();
    for (const QString &table : names) {
        QAction *action = tables->addAction(QString());
        action->setObjectName(u"packTable_"_s + table);
        action->setData(table);
        connect(action, &QAction::triggered, this, [this, table] { addTable(table); });
    }
    m_addTable->setMenu(tables);
    m_addTable->setPopupMode(QToolButton::InstantPopup);
    int place = 0;
    for (QToolButton *button : {m_addHeading, m_addNote, m_addDocument, m_addTable}) {
        buttons->addWidget(button, place / 2, place % 2, Qt::AlignLeading);
        ++place;
    }
    buttons->setColumnStretch(2, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 8, 8);
    column->setSpacing(4);
    column->addLayout(buttons);
    column->addWidget(m_list, 1);
    column->addWidget(m_words);
}

void BlockList::connectParts()
{
    connect(&m_editor, &presentation::PackEditor::loaded, this, &BlockList::showCurrent);
    connect(&m_blocks, &presentation::PackModel::edited, this, &BlockList::setCurrentRow);
    connect(m_addHeading, &QToolButton::clicked, this, [this] { addWords(model::PackItem::Kind::Heading, tr("Add Heading")); });
    connect(m_addNote, &QToolButton::clicked, this, [this] { addWords(model::PackItem::Kind::Note, tr("Add Note")); });
    connect(m_addDocument, &QToolButton::clicked, this, &BlockList::addDocument);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        showCurrent();
        emit currentRowChanged(currentRow());
    });
    connect(m_list, &QListView::activated, this, [this](const QModelIndex &index) { open(index.row()); });
    connect(m_list, &QListView::customContextMenuRequested, this, &BlockList::showMenu);
    connect(m_open, &QAction::triggered, this, [this] { open(currentRow()); });
    connect(m_mend, &QAction::triggered, this, [this] { m_blocks.mend(currentRow()); });
    connect(m_remove, &QAction::triggered, this, [this] { m_blocks.remove(currentRow()); });
    connect(m_up, &QAction::triggered, this, [this] { m_blocks.move(currentRow(), currentRow() - 1); });
    connect(m_down, &QAction::triggered, this, [this] { m_blocks.move(currentRow(), currentRow() + 1); });
    connect(m_words, &QPlainTextEdit::textChanged, this, [this] { m_blocks.setWords(currentRow(), m_words->toPlainText()); });
}

void BlockList::retranslate()
{
    //: A button: adds a heading to a briefing pack.
    m_addHeading->setText(tr("Heading"));
    m_addHeading->setToolTip(tr("Add a heading"));
    //: A button: adds a note of the user's to a briefing pack.
    m_addNote->setText(tr("Note"));
    m_addNote->setToolTip(tr("Add a note"));
    //: A button: adds a whole document to a briefing pack.
    m_addDocument->setText(tr("Document…"));
    m_addDocument->setToolTip(tr("Add a whole document"));
    //: A button: adds a table that is made of what the library knows to a briefing pack.
    m_addTable->setText(tr("Table"));
    m_addTable->setToolTip(tr("Add a table made from the library"));
    const QList<QAction *> tables = m_addTable->menu()->actions();
    for (QAction *action : tables)
        action->setText(presentation::packTableName(action->data().toString()));
    m_open->setText(tr("Open"));
    m_up->setText(tr("Move Up"));
    m_down->setText(tr("Move Down"));
    //: Puts the words of the source as they are now in the place of a quotation.
    m_mend->setText(tr("Use the Source’s Words"));
    m_remove->setText(tr("Remove"));
    m_list->setAccessibleName(tr("Blocks of the pack"));
    m_words->setAccessibleName(tr("Text of the block"));
    m_blocks.retranslate();
    showCurrent();
}

int BlockList::currentRow() const
{
    return m_list->currentIndex().row();
}

const model::PackItem *BlockList::current() const
{
    const int row = currentRow();
    return row >= 0 && row < m_blocks.rowCount() ? &m_blocks.row(row) : nullptr;
}

void BlockList::setCurrentRow(int row)
{
    if (row != currentRow())
        m_list->setCurrentIndex(m_blocks.index(row));
    else
        showCurrent();
}

bool BlockList::isWritten(int row) const
{
    const model::PackItem *item = row >= 0 && row < m_blocks.rowCount() ? &m_blocks.row(row) : nullptr;
    return item && (hasWords(*item) || !item->text.isEmpty() || m_blocks.wantsReason(row));
}

void BlockList::showCurrent()
{
    const model::PackItem *item = current();
    const int row = currentRow();
    const bool isWritable = !m_editor.isReadOnly();
    m_remove->setEnabled(isWritable && row >= 0);
    m_up->setEnabled(isWritable && row > 0);
    m_down->setEnabled(isWritable && row >= 0 && row + 1 < m_blocks.rowCount());
    m_open->setEnabled(item && m_editor.locationOf(row).record.isValid());
    m_mend->setEnabled(isWritable && m_blocks.canMend(row));
    m_words->setVisible(isWritten(row));
    if (!item || !isWritten(row))
        return;
    if (item->kind == model::PackItem::Kind::Heading)
        m_words->setPlaceholderText(tr("Heading"));
    else if (item->kind == model::PackItem::Kind::Note)
        m_words->setPlaceholderText(!item->quote.isEmpty() ? item->quote : tr("Note, with **bold**, *italic* and lists as in Markdown"));
    else
        m_words->setPlaceholderText(tr("Reason for printing it as it is"));
    if (m_words->toPlainText() == item->text)
        return;
    const QSignalBlocker quiet(m_words);
    m_words->setPlainText(item->text);
}

void BlockList::add(model::PackItem item, const QString &stepName)
{
    m_blocks.insert(currentRow() >= 0 ? currentRow() + 1 : m_blocks.rowCount(), {item}, stepName);
}

void BlockList::addWords(model::PackItem::Kind kind, const QString &stepName)
{
    model::PackItem item;
    item.kind = kind;
    add(item, stepName); // It becomes the current one.
    m_words->setFocus(Qt::OtherFocusReason);
}

void BlockList::addTable(const QString &table)
{
    model::PackItem item;
    item.kind = model::PackItem::Kind::Table;
    item.quote = table;
    add(item, tr("Add Table"));
}

void BlockList::addDocument()
{
    if (m_editor.isReadOnly())
        return;
    auto *chooser = new DocumentChooser(m_library, this);
    connect(chooser, &DocumentChooser::chosen, this, [this](base::RecordId record) {
        model::PackItem item;
        item.kind = model::PackItem::Kind::Document;
        item.record = record;
        add(item, tr("Add Document"));
    });
    chooser->open();
}

void BlockList::open(int row)
{
    if (row < 0 || row >= m_blocks.rowCount())
        return;
    const presentation::Location location = m_editor.locationOf(row);
    if (location.record.isValid())
        emit locationRequested(location);
    else if (hasWords(m_blocks.row(row)))
        m_words->setFocus(Qt::OtherFocusReason);
}

void BlockList::showMenu(const QPoint &at)
{
    if (!m_list->indexAt(at).isValid())
        return;
    auto *menu = new QMenu(m_list);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions({m_open, m_mend, m_up, m_down, m_remove});
    menu->popup(m_list->viewport()->mapToGlobal(at));
}

void BlockList::showNextBroken()
{
    const int row = m_blocks.nextBroken(currentRow());
    if (row < 0)
        return;
    setCurrentRow(row);
    m_list->scrollTo(m_blocks.index(row));
    m_list->setFocus(Qt::OtherFocusReason);
}

/// A heading is one line: Enter ends it.
bool BlockList::eventFilter(QObject *watched, QEvent *event)
{
    const model::PackItem *item = current();
    if (watched == m_words && event->type() == QEvent::KeyPress && item && item->kind == model::PackItem::Kind::Heading) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            m_list->setFocus(Qt::OtherFocusReason);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

}
