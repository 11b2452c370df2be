// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recordlistpage.h"

#include <application/records.h>
#include <presentation/library/recordlistmodel.h>
#include <presentation/settings/settings.h>
#include <presentation/shared/names.h>
#include <window/controls/emptystate.h>
#include <window/controls/listheader.h>
#include <window/controls/retranslation.h>
#include <window/controls/tworowdelegate.h>
#include <window/screens/reader/readerpage.h>

#include <QEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QListView>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace window {

namespace {

constexpr std::chrono::milliseconds kPreviewDelay {120};
/// Under this width a list has no room for a document beside it.
constexpr int kPreviewWidth = 760;
constexpr int kTitleWidth = 260;

}

RecordListPage::RecordListPage(presentation::AsyncLibrary &library, QWidget *parent)
    : TabPage(parent)
    , m_library(library)
    , m_model(new presentation::RecordListModel(this))
    , m_filter(new presentation::RecordListFilter(this))
    , m_head(new ListHeader(this))
    , m_stack(new QStackedWidget(this))
    , m_empty(new EmptyState(this))
    , m_rows(new QListView(this))
    , m_table(new QTableView(this))
    , m_splitter(new QSplitter(Qt::Horizontal, this))
{
    setObjectName(u"recordList"_s);
    m_filter->setSourceModel(m_model);
    makeTable();
    makeLayout();
    m_previewTimer.setSingleShot(true);
    m_previewTimer.setInterval(kPreviewDelay);
    connect(&m_previewTimer, &QTimer::timeout, this, &RecordListPage::showPreview);
    connect(m_head, &ListHeader::wordsChanged, this, [this](const QString &words) {
        m_filter->setWords(words);
        showCount();
        chooseView();
    });
    connect(m_empty, &EmptyState::actionRequested, this, [this] {
        if (m_head->words().isEmpty())
            emit importRequested();
        else
            m_head->clearWords();
    });
    connect(m_head, &ListHeader::left, this, [this] {
        if (m_filter->rowCount() > 0)
            m_stack->currentWidget()->setFocus();
    });
    connect(&m_library, &presentation::AsyncLibrary::changed, this, &RecordListPage::reload);
    connect(&m_library.settings(), &presentation::Settings::settingChanged, this, [this](presentation::Setting setting) {
        if (setting == presentation::Setting::ListAsTable)
            chooseView();
        else if (setting == presentation::Setting::ListPreview)
            showPreview();
    });
    retranslated(this, [this] { retranslate(); });
}

void RecordListPage::makeTable()
{
    m_rows->setModel(m_filter);
    m_rows->setItemDelegate(new TwoRowDelegate(m_rows));
    m_rows->setUniformItemSizes(true);
    m_rows->setObjectName(u"listRows"_s);
    m_table->setModel(m_filter);
    m_table->setSelectionModel(m_rows->selectionModel());
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSortingEnabled(true);
    m_table->setShowGrid(false);
    m_table->setAlternatingRowColors(true);
    m_table->setWordWrap(false);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_table->horizontalHeader()->setStretchLastSection(false);
    m_table->horizontalHeader()->setSectionResizeMode(presentation::RecordListModel::Title, QHeaderView::Stretch);
    m_table->setObjectName(u"listTable"_s);
    for (QAbstractItemView *view :
        {static_cast<QAbstractItemView *>(m_rows), static_cast<QAbstractItemView *>(m_table)}) {
        view->setFrameShape(QFrame::NoFrame);
        view->setSelectionMode(QAbstractItemView::ExtendedSelection);
        view->setEditTriggers(QAbstractItemView::NoEditTriggers);
        view->setContextMenuPolicy(Qt::CustomContextMenu);
        view->installEventFilter(this);
        connect(view, &QAbstractItemView::doubleClicked, this, [this](const QModelIndex &index) { open(index, true); });
        connect(view, &QWidget::customContextMenuRequested, this,
            [this, view](const QPoint &position) { showContextMenu(view, position); });
    }
    connect(m_rows->selectionModel(), &QItemSelectionModel::currentRowChanged, &m_previewTimer,
        qOverload<>(&QTimer::start));

}

void RecordListPage::makeLayout()
{
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_rows);
    m_stack->addWidget(m_table);
    auto *list = new QWidget(this);
    auto *column = new QVBoxLayout(list);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_head);
    column->addWidget(m_stack, 1);
    m_splitter->addWidget(list);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(1);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_splitter);
}

void RecordListPage::retranslate()
{
    m_head->setTitle(title());
    m_model->retranslate();
    m_filter->retranslate();
    showCount();
    chooseView();
}

void RecordListPage::showList(const presentation::NavigationTarget &key)
{
    if (key == m_key)
        return;
    m_key = key;
    m_head->setTitle(title());
    m_rows->setAccessibleName(title());
    m_table->setAccessibleName(title());
    const bool documents = key.filter() && key.filter()->kind == model::RecordKind::Document;
    // The latest documents first; what is wanted most first; all else by name.
    if (key.text == "wanted"_L1)
        m_table->sortByColumn(presentation::RecordListModel::CitedBy, Qt::DescendingOrder);
    else if (documents)
        m_table->sortByColumn(presentation::RecordListModel::Date, Qt::DescendingOrder);
    else
        m_table->sortByColumn(presentation::RecordListModel::Title, Qt::AscendingOrder);
    {
        const QSignalBlocker blocker(m_head);
        m_head->clearWords();
        m_filter->setWords({});
    }
    reload();
}

void RecordListPage::reload()
{
    const auto filter = m_key.filter();
    if (!filter)
        return;
    const int generation = ++m_generation;
    m_library.read(this, application::records(*filter), [this, generation](QList<model::RecordRow> rows) {
        if (generation == m_generation)
            setRows(std::move(rows));
    });
}

void RecordListPage::setRows(QList<model::RecordRow> rows)
{
    if (m_key.text.section(u'/', 1, 1) == "-"_L1)
        rows.removeIf([](const model::RecordRow &row) { return !row.record.body.isEmpty(); });
    const QList<base::RecordId> before = selected();
    m_model->setRows(rows);
    for (int row = 0; row < m_filter->rowCount() && !before.isEmpty(); ++row) {
        const QModelIndex index = m_filter->index(row, 0);
        if (index.data(presentation::RecordListModel::RecordRole).value<base::RecordId>() == before.first()) {
            m_rows->selectionModel()->setCurrentIndex(
                index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
            break;
        }
    }
    if (!m_rows->currentIndex().isValid() && m_filter->rowCount() > 0) {
        m_rows->selectionModel()->setCurrentIndex(
            m_filter->index(0, 0), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    }
    fitColumns();
    showCount();
    chooseView();
}

void RecordListPage::fitColumns()
{
    const auto filter = m_key.filter();
    if (!filter)
        return;
    QList<int> wanted {presentation::RecordListModel::CitedBy, presentation::RecordListModel::Notes};
    if (filter->kind == model::RecordKind::Document)
        wanted = {presentation::RecordListModel::Symbol, presentation::RecordListModel::Date, presentation::RecordListModel::CitedBy, presentation::RecordListModel::Body,
            presentation::RecordListModel::Languages, presentation::RecordListModel::AsyncLibrary, presentation::RecordListModel::Notes};
    if (m_key.text == "wanted"_L1)
        wanted = {presentation::RecordListModel::Symbol, presentation::RecordListModel::CitedBy, presentation::RecordListModel::Date, presentation::RecordListModel::Body};
    else if (filter->kind == model::RecordKind::Event)
        wanted.prepend(presentation::RecordListModel::Date);
    // What matters most comes first; what leaves no room for the titles is not shown. Nothing scrolls sideways.
    int room = m_table->viewport()->width() - kTitleWidth;
    for (int column = presentation::RecordListModel::Title + 1; column < presentation::RecordListModel::ColumnCount; ++column)
        m_table->setColumnHidden(column, true);
    for (const int column : std::as_const(wanted)) {
        m_table->setColumnHidden(column, false);
        m_table->resizeColumnToContents(column);
        room -= m_table->columnWidth(column);
        if (room < 0) {
            m_table->setColumnHidden(column, true);
            break;
        }
    }
}

void RecordListPage::showCount()
{
    const int all = m_model->rowCount();
    const int shown = m_filter->rowCount();
    m_head->setCount(shown == all ? QLocale().toString(all)
                                  //: How many of a list are shown: "12 of 138".
                                  : tr("%1 of %2").arg(QLocale().toString(shown), QLocale().toString(all)));
}

void RecordListPage::chooseView()
{
    const bool asTable = m_library.settings().value(presentation::Setting::ListAsTable).toBool();
    // A table needs the width: its document lies below.
    m_splitter->setOrientation(asTable ? Qt::Vertical : Qt::Horizontal);
    if (m_filter->rowCount() > 0) {
        m_stack->setCurrentWidget(asTable ? static_cast<QWidget *>(m_table) : m_rows);
        return;
    }
    if (!m_head->words().isEmpty()) {
        m_empty->setIcon(u"view-filter"_s);
        m_empty->setSentence(tr("Nothing in this list has these words."));
        m_empty->setAction(tr("Show All"));
    } else if (m_key.text == "wanted"_L1) {
        m_empty->setIcon(m_key.iconName());
        m_empty->setSentence(tr("Every document that is cited is in the library."));
        m_empty->setAction({});
    } else {
        m_empty->setIcon(m_key.iconName());
        m_empty->setSentence(tr("Nothing here yet. Import documents: what they name and cite is listed by itself."));
        m_empty->setAction(m_library.library().isReadOnly() ? QString() : tr("Import Files…"));
    }
    m_stack->setCurrentWidget(m_empty);
}

std::optional<presentation::HistoryEntry> RecordListPage::location() const
{
    return presentation::HistoryEntry {presentation::HistoryEntry::Kind::List, {}, m_key.text};
}

ReaderPage *RecordListPage::reader()
{
    return m_preview && m_preview->isVisibleTo(this) ? m_preview : nullptr;
}

QUndoStack *RecordListPage::undoStack()
{
    return m_undo.count() > 0 || !reader() ? &m_undo : reader()->undoStack();
}

void RecordListPage::makePreview()
{
    m_preview = new ReaderPage(m_library, this);
    m_splitter->addWidget(m_preview);
    m_splitter->setStretchFactor(0, 2);
    m_splitter->setStretchFactor(1, 3);
    m_splitter->setSizes({width() * 2 / 5, width() * 3 / 5});
    connect(m_preview, &ReaderPage::placeRequested, this, &RecordListPage::placeRequested);
    connect(m_preview, &ReaderPage::pageRequested, this, &RecordListPage::pageRequested);
    connect(m_preview, &ReaderPage::searchRequested, this, &RecordListPage::searchRequested);
    connect(m_preview, &ReaderPage::loaded, this, &RecordListPage::titleChanged);
    connect(m_preview, &ReaderPage::packRequested, this, &RecordListPage::packRequested);
}

void RecordListPage::showPreview()
{
    const QModelIndex current = m_rows->currentIndex();
    const bool wanted = m_library.settings().value(presentation::Setting::ListPreview).toBool() && width() >= kPreviewWidth
        && m_key.text != "wanted"_L1 && current.isValid();
    if (!wanted) {
        if (m_preview)
            m_preview->hide();
        emit titleChanged();
        return;
    }
    if (!m_preview)
        makePreview();
    m_preview->setVisible(true);
    presentation::Location place;
    place.record = current.data(presentation::RecordListModel::RecordRole).value<base::RecordId>();
    if (m_preview->place().record != place.record)
        m_preview->show(place);
    emit titleChanged();
}

void RecordListPage::open(const QModelIndex &index, bool inNewTab)
{
    if (!index.isValid())
        return;
    presentation::Location place;
    place.record = index.data(presentation::RecordListModel::RecordRole).value<base::RecordId>();
    emit placeRequested(place, inNewTab);
}

QList<base::RecordId> RecordListPage::selected() const
{
    QList<base::RecordId> records;
    const QModelIndexList rows = m_rows->selectionModel()->selectedRows();
    for (const QModelIndex &index : rows)
        records.append(index.data(presentation::RecordListModel::RecordRole).value<base::RecordId>());
    return records;
}

bool RecordListPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::Resize)
        fitColumns();
    if (event->type() != QEvent::KeyPress)
        return TabPage::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (enter && key->modifiers() == Qt::NoModifier) {
        open(m_rows->currentIndex(), true);
        return true;
    }
    return TabPage::eventFilter(watched, event);
}

}
