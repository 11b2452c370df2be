// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The widgets of a pack's page: made, laid out, translated, connected.
#include "packchecks.h"
#include "packhead.h"
#include "packpageprivate.h"
#include "pagepreview.h"

#include <window/controls/emptystate.h>
#include <window/controls/messagebar.h>
#include <window/controls/retranslation.h>

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QPlainTextEdit>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace window {

namespace {

constexpr int kWordsHeight = 110;

QToolButton *button(QWidget *parent, const QString &name, const QString &icon)
{
    auto *made = new QToolButton(parent);
    made->setObjectName(name);
    made->setIcon(QIcon::fromTheme(icon));
    made->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    made->setAutoRaise(true);
    return made;
}

}

void PackPage::Private::makeActions()
{
    const auto action = [this](const QString &name, const QString &icon, const QKeySequence &keys) {
        auto *made = new QAction(QIcon::fromTheme(icon), {}, m_blocks);
        made->setObjectName(name);
        made->setShortcut(keys);
        // The list's own, so that Del in a field deletes a letter.
        made->setShortcutContext(Qt::WidgetShortcut);
        m_blocks->addAction(made);
        return made;
    };
    m_open = action(u"packOpen"_s, u"document-open"_s, {});
    m_up = action(u"packMoveUp"_s, u"go-up"_s, QKeySequence(Qt::ALT | Qt::Key_Up));
    m_down = action(u"packMoveDown"_s, u"go-down"_s, QKeySequence(Qt::ALT | Qt::Key_Down));
    m_remove = action(u"packRemove"_s, u"edit-delete"_s, QKeySequence(Qt::Key_Delete));
}

QWidget *PackPage::Private::makeBlocks()
{
    auto *side = new QWidget(&page);
    side->setObjectName(u"packBlocksSide"_s);
    m_blocks = new QListView(side);
    m_blocks->setObjectName(u"packBlocks"_s);
    m_blocks->setModel(&blocks);
    m_blocks->setItemDelegate(new TwoRowDelegate(m_blocks));
    m_blocks->setFrameShape(QFrame::NoFrame);
    m_blocks->setDragDropMode(QAbstractItemView::InternalMove);
    m_blocks->setDefaultDropAction(Qt::MoveAction);
    m_blocks->setDropIndicatorShown(true);
    m_blocks->setSelectionMode(QAbstractItemView::SingleSelection);
    m_blocks->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_blocks->setContextMenuPolicy(Qt::CustomContextMenu);
    page.setFocusProxy(m_blocks);
    makeActions();
    m_words = new QPlainTextEdit(side);
    m_words->setObjectName(u"packWords"_s);
    m_words->setMaximumHeight(kWordsHeight);
    m_words->setTabChangesFocus(true);
    m_words->installEventFilter(this);
    m_addHeading = button(side, u"packAddHeading"_s, u"format-text-bold"_s);
    m_addNote = button(side, u"packAddNote"_s, u"document-edit"_s);
    m_addDocument = button(side, u"packAddDocument"_s, u"list-add"_s);
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    row->addWidget(m_addHeading);
    row->addWidget(m_addNote);
    row->addWidget(m_addDocument);
    row->addStretch();
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(8, 8, 8, 8);
    column->setSpacing(4);
    column->addLayout(row);
    column->addWidget(m_blocks, 1);
    column->addWidget(m_words);
    return side;
}

QWidget *PackPage::Private::makePages()
{
    auto *pages = new QWidget(&page);
    m_preview = new PagePreview(library.pageRunner(), pages);
    m_preview->setObjectName(u"packPreview"_s);
    m_pageLabel = new QLabel(pages);
    m_pageLabel->setObjectName(u"packPageNumber"_s);
    m_pageLabel->setAlignment(Qt::AlignCenter);
    m_pageLabel->setForegroundRole(QPalette::PlaceholderText);
    auto *column = new QVBoxLayout(pages);
    column->setContentsMargins(0, 0, 0, 4);
    column->setSpacing(4);
    column->addWidget(m_preview, 1);
    column->addWidget(m_pageLabel);
    return pages;
}

void PackPage::Private::makeLayout()
{
    page.setObjectName(u"packPage"_s);
    m_head = new PackHead(&page);
    auto *splitter = new QSplitter(&page);
    splitter->setObjectName(u"packSplitter"_s);
    splitter->addWidget(makeBlocks());
    m_middle = new QStackedWidget(splitter);
    m_middle->setObjectName(u"packMiddle"_s);
    m_empty = new EmptyState(m_middle);
    m_empty->setObjectName(u"packEmpty"_s);
    m_empty->setIcon(u"document-new"_s);
    m_middle->addWidget(m_empty);
    m_middle->addWidget(makePages());
    splitter->addWidget(m_middle);
    m_checks = new PackChecks(splitter);
    splitter->addWidget(m_checks);
    splitter->setStretchFactor(0, 0);
    splitter->setStretchFactor(1, 1);
    splitter->setStretchFactor(2, 0);
    splitter->setSizes({290, 600, 230});
    auto *column = new QVBoxLayout(&page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(message);
    column->addWidget(m_head);
    column->addWidget(splitter, 1);
}

void PackPage::Private::retranslate()
{
    //: A button: adds a heading to a briefing pack.
    m_addHeading->setText(PackPage::tr("Heading"));
    m_addHeading->setToolTip(PackPage::tr("Add a heading"));
    //: A button: adds a note of the user's to a briefing pack.
    m_addNote->setText(PackPage::tr("Note"));
    m_addNote->setToolTip(PackPage::tr("Add a note"));
    //: A button: adds a whole document to a briefing pack.
    m_addDocument->setText(PackPage::tr("Document…"));
    m_addDocument->setToolTip(PackPage::tr("Add a whole document"));
    m_open->setText(PackPage::tr("Open"));
    m_up->setText(PackPage::tr("Move Up"));
    m_down->setText(PackPage::tr("Move Down"));
    m_remove->setText(PackPage::tr("Remove"));
    m_blocks->setAccessibleName(PackPage::tr("Blocks of the pack"));
    m_words->setAccessibleName(PackPage::tr("Text of the block"));
    m_preview->setAccessibleName(PackPage::tr("Pages as they will print"));
    m_empty->setSentence(PackPage::tr(
        "This pack has no blocks yet. Add paragraphs while you read, or a whole document here."));
    m_empty->setAction(PackPage::tr("Add Document…"));
    blocks.retranslate();
    showWords();
    updateState();
}

void PackPage::Private::connectParts()
{
    connect(m_head, &PackHead::edited, this, [this] {
        const QString before = pack.title;
        m_head->fill(pack);
        scheduleSave();
        if (pack.title != before)
            emit page.titleChanged();
    });
    connect(&blocks, &presentation::PackModel::edited, this, &Private::edited);
    connect(m_addHeading, &QToolButton::clicked, this, [this] { addBlock(model::PackItem::Kind::Heading); });
    connect(m_addNote, &QToolButton::clicked, this, [this] { addBlock(model::PackItem::Kind::Note); });
    connect(m_addDocument, &QToolButton::clicked, this, &Private::addDocument);
    connect(m_empty, &EmptyState::actionRequested, this, &Private::addDocument);
    connect(m_blocks->selectionModel(), &QItemSelectionModel::currentChanged, this, &Private::currentChanged);
    connect(m_blocks, &QListView::activated, this, [this](const QModelIndex &index) { openBlock(index.row()); });
    connect(m_blocks, &QListView::customContextMenuRequested, this, &Private::showMenu);
    connect(m_open, &QAction::triggered, this, [this] { openBlock(currentRow()); });
    connect(m_remove, &QAction::triggered, this, [this] { blocks.remove(currentRow()); });
    connect(m_up, &QAction::triggered, this, [this] { blocks.move(currentRow(), currentRow() - 1); });
    connect(m_down, &QAction::triggered, this, [this] { blocks.move(currentRow(), currentRow() + 1); });
    connect(m_words, &QPlainTextEdit::textChanged, this, [this] { blocks.setWords(currentRow(), m_words->toPlainText()); });
    connect(m_preview, &PagePreview::currentPageChanged, this, &Private::updateState);
    connect(m_checks, &PackChecks::showBrokenRequested, this, &Private::showBroken);
    connect(&library, &presentation::AsyncLibrary::changed, this, &Private::reload);
    connect(&m_saveTimer, &QTimer::timeout, this, &Private::save);
    retranslated(&page, [this] {
        retranslate();
        if (m_isLoaded)
            reload(); // The words of the pages, and the facts of records, are in the UI's language.
    });
}

}
