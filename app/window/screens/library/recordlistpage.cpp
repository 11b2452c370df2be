// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recordlistpage.h"

#include "recordtable.h"

#include <application/records.h>
#include <presentation/settings/settings.h>
#include <window/controls/listheader.h>
#include <window/controls/tworowdelegate.h>
#include <window/screens/reader/readerpage.h>
#include <window/screens/suggestions/mergedialog.h>

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QListView>
#include <QMenu>
#include <QSplitter>
#include <QStackedWidget>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace window {

namespace {

constexpr std::chrono::milliseconds kPreviewDelay {120};
/// Under this width a list has no room for a document beside it.
constexpr int kPreviewWidth = 760;
constexpr qsizetype kMostMerged = 2;

}

RecordListPage::RecordListPage(presentation::AsyncLibrary &library, QWidget *parent)
    : ListPage(library, Filter::Words, parent)
    , m_model(new presentation::RecordListModel(this))
    , m_filter(new presentation::RecordListFilter(this))
    , m_rows(twoRowList(u"listRows"_s, this))
    , m_views(new QStackedWidget(this))
{
    setObjectName(u"recordList"_s);
    m_previewTimer.setSingleShot(true);
    m_previewTimer.setInterval(kPreviewDelay);
    connect(&m_previewTimer, &QTimer::timeout, this, &RecordListPage::showPreview);
    setList(*m_model, m_rows, m_filter, m_views);
    makeViews();
    connect(&library.settings(), &presentation::Settings::settingChanged, this, [this](presentation::Setting setting) {
        if (setting == presentation::Setting::ListAsTable)
            showState();
        else if (setting == presentation::Setting::ListPreview)
            showPreview();
    });
}

void RecordListPage::makeViews()
{
    m_rows->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_rows->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table = new RecordTable(m_rows, *m_model, library().settings(), this);
    m_table->setAccessibleName(title());
    m_table->installEventFilter(this);
    connect(m_table, &QAbstractItemView::doubleClicked, this, &RecordListPage::open);
    for (QAbstractItemView *view : std::initializer_list<QAbstractItemView *> {m_rows, m_table}) {
        view->setContextMenuPolicy(Qt::CustomContextMenu);
        view->setDragDropMode(QAbstractItemView::DragOnly); // Onto a dossier or into a briefing pack.
        view->setDragEnabled(!library().library().isReadOnly());
        connect(view, &QWidget::customContextMenuRequested, this, [this, view](const QPoint &at) { showContextMenu(view->mapToGlobal(at)); });
        m_views->addWidget(view);
    }
    // The table shares the selection of the rows, and clears it when its turn comes to hear of new rows.
    connect(m_filter, &QAbstractItemModel::modelReset, this, [this] { restoreCurrent(); });
    connect(m_rows->selectionModel(), &QItemSelectionModel::currentRowChanged, &m_previewTimer, qOverload<>(&QTimer::start));
    connect(m_rows->selectionModel(), &QItemSelectionModel::selectionChanged, &m_previewTimer, qOverload<>(&QTimer::start));
    setFocusProxy(m_views);
    showState();
}

void RecordListPage::retranslate()
{
    m_filter->retranslate();
    if (m_table)
        m_table->setAccessibleName(title());
    ListPage::retranslate();
}

void RecordListPage::showList(const presentation::NavigationTarget &target)
{
    if (target == m_model->key())
        return;
    m_model->setKey(target);
    retranslate();
    m_table->showChosen();
    {
        const QSignalBlocker blocker(header());
        header()->clearWords();
        m_filter->setWords({});
    }
    setCurrent({});
    reload();
}

presentation::TableText RecordListPage::table() const
{
    QList<int> rows;
    const QModelIndexList chosen = m_rows->selectionModel()->selectedRows();
    for (const QModelIndex &index : chosen)
        rows.append(index.row());
    std::ranges::sort(rows);
    if (rows.size() < 2) {
        rows.resize(m_filter->rowCount());
        std::iota(rows.begin(), rows.end(), 0);
    }
    return presentation::TableText::of(*m_filter, rows, m_table->shownColumns());
}

bool RecordListPage::isPrintable() const
{
    return ListPage::isPrintable() && (!m_preview || !m_preview->isVisibleTo(this));
}

std::optional<presentation::HistoryEntry> RecordListPage::location() const
{
    return presentation::HistoryEntry::of(m_model->key());
}

void RecordListPage::restoreCurrent()
{
    ListPage::restoreCurrent();
    m_table->fitColumns();
}

void RecordListPage::showState()
{
    const bool asTable = library().settings().value(presentation::Setting::ListAsTable).toBool();
    // A table needs the width: its document lies below.
    splitter()->setOrientation(asTable ? Qt::Vertical : Qt::Horizontal);
    if (m_table) {
        m_views->setCurrentWidget(asTable ? static_cast<QWidget *>(m_table) : m_rows);
        m_views->setFocusProxy(m_views->currentWidget());
    }
    ListPage::showState();
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
    m_preview = new ReaderPage(library(), this);
    splitter()->addWidget(m_preview);
    splitter()->setStretchFactor(0, 2);
    splitter()->setStretchFactor(1, 3);
    splitter()->setSizes({width() * 2 / 5, width() * 3 / 5});
    connect(m_preview, &ReaderPage::placeRequested, this, &RecordListPage::placeRequested);
    connect(m_preview, &ReaderPage::pageRequested, this, &RecordListPage::pageRequested);
    connect(m_preview, &ReaderPage::searchRequested, this, &RecordListPage::searchRequested);
    connect(m_preview, &ReaderPage::loaded, this, &RecordListPage::titleChanged);
    connect(m_preview, &ReaderPage::packRequested, this, &RecordListPage::packRequested);
    connect(m_preview, &ReaderPage::dossierRequested, this, &RecordListPage::dossierRequested);
}

void RecordListPage::showPreview()
{
    const QModelIndex current = m_rows->currentIndex();
    const bool wanted = library().settings().value(presentation::Setting::ListPreview).toBool() && width() >= kPreviewWidth
        && !m_model->isWanted() && current.isValid();
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

void RecordListPage::openHere(const QModelIndex &index)
{
    if (index.isValid())
        emit placeRequested(m_model->locationOf(sourceOf(index)), presentation::OpenIn::SameTab);
}

QList<base::RecordId> RecordListPage::selected() const
{
    QList<base::RecordId> records;
    const QModelIndexList rows = m_rows->selectionModel()->selectedRows();
    for (const QModelIndex &index : rows)
        records.append(index.data(presentation::RecordListModel::RecordRole).value<base::RecordId>());
    return records;
}

QList<model::DossierItem> RecordListPage::dossierItems() const
{
    QList<model::DossierItem> items;
    for (const base::RecordId record : selected())
        items.append(model::DossierItem::ofRecord(record));
    return items;
}

void RecordListPage::showContextMenu(const QPoint &position)
{
    const QPersistentModelIndex index = m_rows->currentIndex();
    if (!index.isValid())
        return;
    const model::RecordRow &row = m_model->row(sourceOf(index).row());
    auto *menu = new QMenu(this);
    menu->setObjectName(u"listMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(QIcon::fromTheme(u"tab-new"_s), tr("Open in New Tab"), this, [this, index] { open(index); });
    menu->addAction(tr("Open Here"), this, [this, index] { openHere(index); });
    menu->addSeparator();
    menu->addAction(QIcon::fromTheme(u"edit-copy"_s), tr("Copy List of Symbols"), this,
        [this] { QGuiApplication::clipboard()->setText(asText()); });
    output()->addTo(*menu);
    addEdit(*menu, u"listAddToPack"_s, u"list-add"_s, tr("Add to Briefing Pack"), [this] {
        const QList<base::RecordId> records = selected();
        for (const base::RecordId record : records)
            emit packRequested(record, {});
    });
    addEdit(*menu, u"listAddToDossier"_s, u"folder-add"_s, tr("Add to Dossier…"), [this] { emit dossierRequested(dossierItems()); });
    menu->addSeparator();
    addEdit(*menu, u"listEditData"_s, u"document-edit"_s, tr("Edit Data…"), [this] { emit dataRequested(); });
    addEdit(*menu, u"listStar"_s, u"rating"_s, row.isStarred ? tr("Remove Star") : tr("Star"), [this] { emit starRequested(); });
    if (!row.languages.isEmpty())
        addEdit(*menu, u"listUnread"_s, u"mail-mark-unread"_s, row.isUnread ? tr("Mark as Read") : tr("Mark as Unread"), [this] { emit unreadRequested(); });
    if (presentation::isMergeable(row.record, !row.languages.isEmpty()) && selected().size() <= kMostMerged) {
        menu->addSeparator();
        addEdit(*menu, u"listMerge"_s, u"merge"_s, tr("Merge…"), [this] { mergeSelected(); });
    }
    menu->addSeparator();
    addEdit(*menu, u"listDelete"_s, u"edit-delete"_s, tr("Move to Trash"), [this] { deleteSelected(); });
    menu->popup(position);
}

/// An action of the menu that changes the library.
void RecordListPage::addEdit(QMenu &menu, const QString &name, const QString &icon, const QString &text, const std::function<void()> &edit)
{
    QAction *action = menu.addAction(QIcon::fromTheme(icon), text, this, edit);
    action->setObjectName(name);
    action->setEnabled(!library().library().isReadOnly());
}

/// The current record stays; a second one that is selected is the one that goes, unless another is chosen.
void RecordListPage::mergeSelected()
{
    const QModelIndex index = m_rows->currentIndex();
    if (!index.isValid())
        return;
    const model::Record kept = m_model->row(sourceOf(index).row()).record;
    base::RecordId other;
    const QList<base::RecordId> records = selected();
    for (const base::RecordId record : records) {
        if (record != kept.id)
            other = record;
    }
    auto *dialog = new MergeDialog(library(), kept, other, this);
    connect(dialog, &MergeDialog::chosen, this, [this](const presentation::Merge &merge) {
        m_undo.push(new presentation::MergeCommand(library(), merge, tr("Merge Records")));
        emit titleChanged();
    });
    dialog->open();
}

bool RecordListPage::hasSelection() const
{
    return m_rows->selectionModel()->hasSelection();
}

void RecordListPage::deleteSelected()
{
    QList<model::Deletable> things;
    const QList<base::RecordId> records = selected();
    for (const base::RecordId record : records)
        things.append({model::TrashKind::Record, record.value()});
    if (!things.isEmpty() && !library().library().isReadOnly())
        emit deletionRequested(things, m_rows->selectionModel()->selectedRows().first().data().toString());
}

bool RecordListPage::handleKey(const QKeyEvent &key)
{
    if (key.key() != Qt::Key_Delete)
        return ListPage::handleKey(key);
    deleteSelected();
    return true;
}

bool RecordListPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress && handleKey(*static_cast<QKeyEvent *>(event)))
        return true;
    return ListPage::eventFilter(watched, event);
}

}
