// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "librarytree.h"

#include <application/libraryoverview.h>
#include <application/savedsearches.h>
#include <presentation/library/dossiercommands.h>
#include <presentation/search/savedsearches.h>
#include <presentation/shared/listroles.h>
#include <presentation/suggestions/writequeue.h>

#include <QApplication>
#include <QEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QTimer>
#include <QUndoStack>

#include <chrono>

using namespace Qt::StringLiterals;

namespace window {

namespace {

/// The window is shown before its saved searches are run.
constexpr std::chrono::milliseconds kCountAfter(300);

/// A row of the tree: icon, name, and the count, muted, at the far end.
class TreeDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &given, const QModelIndex &index) const override
    {
        const QVariant count = index.data(presentation::LibraryTreeModel::CountRole);
        QStyleOptionViewItem option = given;
        initStyleOption(&option, index);
        const qint64 fresh = index.data(presentation::LibraryTreeModel::NewRole).toLongLong();
        if (fresh > 0)
            option.font.setBold(true);
        const QString number = fresh > 0 ? LibraryTree::tr("%n new", nullptr, int(fresh))
            : count.isValid()            ? QLocale().toString(count.toLongLong())
                                         : QString();
        const int width = number.isEmpty() ? 0 : option.fontMetrics.horizontalAdvance(number) + 12;
        const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
        // The panel over the whole row first, the words over what is left of it.
        style->drawPrimitive(QStyle::PE_PanelItemViewItem, &option, painter, option.widget);
        const QRect whole = option.rect;
        const int textRoom = whole.width() - width - (option.icon.isNull() ? 8 : option.decorationSize.width() + 16);
        option.text = option.fontMetrics.elidedText(option.text, Qt::ElideRight, textRoom);
        option.backgroundBrush = Qt::NoBrush;
        const bool selected = option.state & QStyle::State_Selected;
        if (selected && !option.icon.isNull()) {
            option.icon = presentation::inShade(option.icon, option.palette.color(QPalette::HighlightedText),
                option.decorationSize.width(), painter->device()->devicePixelRatio());
        }
        style->drawControl(QStyle::CE_ItemViewItem, &option, painter, option.widget);
        if (number.isEmpty())
            return;
        painter->save();
        painter->setLayoutDirection(option.direction);
        painter->setFont(option.font);
        painter->setPen(selected ? option.palette.color(QPalette::HighlightedText) : presentation::mutedColour(option.palette));
        const QRect room = QStyle::visualRect(option.direction, whole, whole.adjusted(whole.width() - width, 0, -8, 0));
        painter->drawText(room, int(Qt::AlignVCenter | Qt::AlignRight), number);
        painter->restore();
    }

    /// Counts that arrive while a name is typed leave it alone.
    void setEditorData(QWidget *editor, const QModelIndex &index) const override
    {
        const auto *line = qobject_cast<QLineEdit *>(editor);
        if (!line || !line->isModified())
            QStyledItemDelegate::setEditorData(editor, index);
    }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QSize size = QStyledItemDelegate::sizeHint(option, index);
        size.setHeight(std::max(size.height(), option.fontMetrics.height() + 8));
        return size;
    }
};

}

LibraryTree::LibraryTree(presentation::AsyncLibrary &library, QWidget *parent)
    : QTreeView(parent)
    , m_library(library)
    , m_model(new presentation::LibraryTreeModel(this))
    , m_stack(new QUndoStack(this))
{
    setObjectName(u"libraryTree"_s);
    setModel(m_model);
    setItemDelegate(new TreeDelegate(this));
    setHeaderHidden(true);
    setUniformRowHeights(true);
    setFrameShape(QFrame::NoFrame);
    setExpandsOnDoubleClick(false);
    setIconSize(QSize(16, 16));
    setIndentation(16);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(this, &QTreeView::clicked, this, [this](const QModelIndex &index) { choose(index, presentation::OpenIn::SameTab); });
    connect(this, &QTreeView::doubleClicked, this, [this](const QModelIndex &index) {
        const presentation::NavigationTarget key = m_model->keyAt(index);
        if (key.record() || key.pack() || key.search() || key.dossier())
            choose(index, presentation::OpenIn::NewTab);
        else
            setExpanded(index, !isExpanded(index));
    });
    setContextMenuPolicy(Qt::CustomContextMenu);
    connect(this, &QWidget::customContextMenuRequested, this, &LibraryTree::showMenu);
    connect(&m_library, &presentation::AsyncLibrary::changed, this, &LibraryTree::reload);
    setEditTriggers(QAbstractItemView::EditKeyPressed);
    m_model->setEditable(!m_library.library().isReadOnly());
    connect(m_model, &presentation::LibraryTreeModel::searchNamed, this, &LibraryTree::renameSearch);
    connect(m_model, &presentation::LibraryTreeModel::dossierNamed, this, &LibraryTree::renameDossier);
    // Records, packs and searches are dragged onto dossiers, and these onto each other.
    setDragDropMode(QAbstractItemView::DragDrop);
    setDefaultDropAction(Qt::CopyAction);
    setDragDropOverwriteMode(true);
    connect(&presentation::WriteQueue::of(m_library), &presentation::WriteQueue::idle, this, &LibraryTree::reload);
    reload();
}

void LibraryTree::reload()
{
    m_library.read(this, application::libraryOverview(), [this](const application::LibraryOverview &overview) {
        m_model->setOverview(overview);
        if (!m_first) {
            countSearches(overview.searches);
            return;
        }
        m_first = false;
        QTimer::singleShot(kCountAfter, this, [this, searches = overview.searches] { countSearches(searches); });
        // The documents are what most people come for; one body needs no second click.
        const QModelIndex documents = m_model->index(0, 0);
        expand(documents);
        if (m_model->rowCount(documents) == 1)
            expand(m_model->index(0, 0, documents));
    });
}

void LibraryTree::countSearches(const QList<model::SavedSearch> &searches)
{
    // During an import the library changes faster than its searches are counted: one count at a time, the latest last.
    m_toCount = searches;
    if (m_isCounting || searches.isEmpty())
        return;
    m_isCounting = true;
    m_toCount.clear();
    m_library.runner().runInBackground<QHash<qint64, application::SearchCount>>(this,
        [library = &m_library.library(), searches] { return application::searchCounts(*library, searches); },
        [this](const base::Result<QHash<qint64, application::SearchCount>> &counts) {
            m_isCounting = false;
            if (counts)
                m_model->setSearchCounts(*counts);
            else
                emit m_library.failed(counts.error());
            if (!m_toCount.isEmpty())
                countSearches(QList<model::SavedSearch>(m_toCount));
        });
}

void LibraryTree::renameSearch(qint64 search, const QString &name)
{
    m_stack->push(new presentation::RenameSearch(m_library, m_model->savedSearch(search), name, tr("Rename Search")));
}

void LibraryTree::renameDossier(model::DossierId dossier, const QString &name)
{
    //: The name of a step that can be undone.
    m_stack->push(new presentation::DossierCommand(m_library, application::renameDossier(dossier, name),
        application::renameDossier(dossier, m_model->dossier(dossier).name), tr("Rename Dossier")));
}

std::optional<model::Deletable> LibraryTree::deletableAt(const QModelIndex &index) const
{
    const presentation::NavigationTarget key = m_model->keyAt(index);
    if (m_library.library().isReadOnly())
        return std::nullopt;
    if (const auto record = key.record())
        return model::Deletable {model::TrashKind::Record, record->value()};
    if (const auto pack = key.pack())
        return model::Deletable {model::TrashKind::Pack, pack->value()};
    if (const auto search = key.search())
        return model::Deletable {model::TrashKind::SavedSearch, *search};
    if (const auto dossier = key.dossier())
        return model::Deletable {model::TrashKind::Dossier, dossier->value()};
    return std::nullopt;
}

bool LibraryTree::canDelete() const
{
    return deletableAt(currentIndex()).has_value();
}

void LibraryTree::deleteCurrent()
{
    if (const auto thing = deletableAt(currentIndex()))
        emit deletionRequested(*thing, currentIndex().data().toString());
}

void LibraryTree::showMenu(const QPoint &position)
{
    const QPersistentModelIndex index = indexAt(position);
    const auto thing = deletableAt(index);
    auto *menu = new QMenu(this);
    menu->setObjectName(u"treeMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    emit menuFilled(menu, index);
    if (thing && m_model->flags(index).testFlag(Qt::ItemIsEditable))
        menu->addAction(QIcon::fromTheme(u"edit-rename"_s), tr("Rename"), this, [this, index] { edit(index); })->setObjectName(u"renameSearch"_s);
    if (thing) {
        menu->addAction(QIcon::fromTheme(u"edit-delete"_s), tr("Move to Trash"), this, [this, index, thing] {
            emit deletionRequested(*thing, index.data().toString());
        })->setObjectName(u"treeDelete"_s);
    }
    if (menu->isEmpty()) {
        delete menu;
        return;
    }
    menu->popup(viewport()->mapToGlobal(position));
}

void LibraryTree::showKey(const presentation::NavigationTarget &key)
{
    // Collapsed rows stay collapsed: for a hidden row, the visible ancestor is marked.
    QModelIndex index = m_model->indexOf(key);
    for (QModelIndex above = index.parent(); above.isValid(); above = above.parent()) {
        if (!isExpanded(above))
            index = above;
    }
    if (index.isValid())
        setCurrentIndex(index);
    else
        selectionModel()->clear();
}

void LibraryTree::choose(const QModelIndex &index, presentation::OpenIn where)
{
    const presentation::NavigationTarget key = m_model->keyAt(index);
    if (const auto record = key.record())
        emit placeRequested(presentation::Location {*record, {}, {}, {}}, where);
    else if (const auto pack = key.pack())
        emit packRequested(*pack);
    else if (const auto search = key.search())
        emit searchRequested(*search);
    else if (!key.text.isEmpty())
        emit listRequested(key);
}

void LibraryTree::keyPressEvent(QKeyEvent *event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentIndex().isValid()) {
        choose(currentIndex(), presentation::OpenIn::NewTab);
        return;
    }
    if (event->key() == Qt::Key_Delete && canDelete()) {
        deleteCurrent();
        return;
    }
    QTreeView::keyPressEvent(event);
}

void LibraryTree::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        m_model->retranslate();
    QTreeView::changeEvent(event);
}

}
