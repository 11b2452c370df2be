// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "librarytreemodel.h"

#include "librarytreenode.h"

#include <QIcon>
#include <QMimeData>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace presentation {

LibraryTreeModel::LibraryTreeModel(QObject *parent)
    : QAbstractItemModel(parent)
    , m_root(libraryTreeOf({}))
{
}

LibraryTreeModel::~LibraryTreeModel() = default;

void LibraryTreeModel::setOverview(const application::LibraryOverview &overview)
{
    m_overview = overview;
    const std::unique_ptr<Node> wanted = libraryTreeOf(overview);
    merge(m_root.get(), wanted.get());
}

void LibraryTreeModel::setSearchCounts(const QHash<qint64, application::SearchCount> &counts)
{
    m_searchCounts = counts;
    const QModelIndex searches = indexOf(NavigationTarget::searches());
    if (const int rows = rowCount(searches); rows > 0)
        emit dataChanged(index(0, 0, searches), index(rows - 1, 0, searches), {CountRole, NewRole});
}

void LibraryTreeModel::retranslate()
{
    setOverview(m_overview);
}

void LibraryTreeModel::merge(Node *node, Node *wanted)
{
    if (node != m_root.get()
        && (node->text != wanted->text || node->count != wanted->count || node->icon != wanted->icon)) {
        node->text = wanted->text;
        node->count = wanted->count;
        node->icon = wanted->icon;
        const QModelIndex changed = indexOf(node);
        emit dataChanged(changed, changed);
    }
    const QModelIndex parent = indexOf(node);
    for (size_t row = 0; row < wanted->children.size(); ++row) {
        Node *child = wanted->children[row].get();
        size_t at = row;
        while (at < node->children.size() && node->children[at]->key != child->key)
            ++at;
        if (at == node->children.size()) {
            beginInsertRows(parent, int(row), int(row));
            auto added = std::make_unique<Node>(Node {child->key, child->text, child->icon, child->count, node, {}});
            node->children.insert(node->children.begin() + std::ptrdiff_t(row), std::move(added));
            endInsertRows();
        } else if (at != row) {
            beginMoveRows(parent, int(at), int(at), parent, int(row));
            auto moved = std::move(node->children[at]);
            node->children.erase(node->children.begin() + std::ptrdiff_t(at));
            node->children.insert(node->children.begin() + std::ptrdiff_t(row), std::move(moved));
            endMoveRows();
        }
        merge(node->children[row].get(), child);
    }
    if (node->children.size() > wanted->children.size()) {
        beginRemoveRows(parent, int(wanted->children.size()), int(node->children.size()) - 1);
        node->children.resize(wanted->children.size());
        endRemoveRows();
    }
}

QModelIndex LibraryTreeModel::indexOf(const Node *node) const
{
    if (!node || !node->parent)
        return {};
    const auto &rows = node->parent->children;
    const auto found = std::find_if(rows.begin(), rows.end(), [node](const auto &row) { return row.get() == node; });
    return createIndex(int(found - rows.begin()), 0, node);
}

QModelIndex LibraryTreeModel::indexOf(const NavigationTarget &key) const
{
    std::vector<const Node *> open {m_root.get()};
    while (!open.empty()) {
        const Node *node = open.back();
        open.pop_back();
        if (node->parent && node->key == key)
            return indexOf(node);
        for (const auto &child : node->children)
            open.push_back(child.get());
    }
    return {};
}

NavigationTarget LibraryTreeModel::keyAt(const QModelIndex &index) const
{
    return index.isValid() ? nodeAt(index)->key : NavigationTarget {};
}

LibraryTreeModel::Node *LibraryTreeModel::nodeAt(const QModelIndex &index) const
{
    return index.isValid() ? static_cast<Node *>(index.internalPointer()) : m_root.get();
}

QModelIndex LibraryTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, nodeAt(parent)->children[size_t(row)].get());
}

QModelIndex LibraryTreeModel::parent(const QModelIndex &child) const
{
    return child.isValid() ? indexOf(nodeAt(child)->parent) : QModelIndex();
}

int LibraryTreeModel::rowCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : int(nodeAt(parent)->children.size());
}

int LibraryTreeModel::columnCount(const QModelIndex &) const
{
    return 1;
}

QVariant LibraryTreeModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Node *node = nodeAt(index);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
    case Qt::ToolTipRole:
        return node->text;
    case Qt::DecorationRole:
        return node->icon.isEmpty() ? QVariant() : QVariant(QIcon::fromTheme(node->icon));
    case Qt::AccessibleTextRole:
        return node->count < 0 ? node->text : u"%1, %L2"_s.arg(node->text).arg(node->count);
    case KeyRole:
        return node->key.text;
    case CountRole:
        if (const auto search = node->key.search(); search && m_searchCounts.contains(*search))
            return m_searchCounts.value(*search).total;
        return node->count < 0 ? QVariant() : QVariant(node->count);
    case NewRole:
        if (const auto search = node->key.search())
            return m_searchCounts.value(*search).fresh;
        return 0;
    default:
        return {};
    }
}

Qt::ItemFlags LibraryTreeModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    const NavigationTarget &key = nodeAt(index)->key;
    if (!m_isEditable)
        return flags;
    flags.setFlag(Qt::ItemIsEditable, key.search() || key.dossier());
    flags.setFlag(Qt::ItemIsDragEnabled, key.record() || key.pack() || key.search() || key.dossier());
    flags.setFlag(Qt::ItemIsDropEnabled, key.dossier() || key == NavigationTarget::dossiers());
    return flags;
}

DraggedThings LibraryTreeModel::thingsAt(const QModelIndex &index) const
{
    const NavigationTarget key = keyAt(index);
    DraggedThings things;
    if (const auto record = key.record())
        things.items.append(model::DossierItem::ofRecord(*record));
    else if (const auto pack = key.pack())
        things.items.append(model::DossierItem::ofPack(*pack));
    else if (const auto search = key.search())
        things.items.append(model::DossierItem::ofSearch(*search));
    else if (const auto dossier = key.dossier())
        things.dossiers.append(*dossier);
    return things;
}

QStringList LibraryTreeModel::mimeTypes() const
{
    return {DraggedThings::mimeType()};
}

QMimeData *LibraryTreeModel::mimeData(const QModelIndexList &indexes) const
{
    DraggedThings all;
    for (const QModelIndex &index : indexes) {
        const DraggedThings things = thingsAt(index);
        all.items += things.items;
        all.dossiers += things.dossiers;
    }
    return all.asMimeData();
}

bool LibraryTreeModel::canDropMimeData(const QMimeData *data, Qt::DropAction, int, int, const QModelIndex &parent) const
{
    const NavigationTarget key = keyAt(parent);
    const DraggedThings things = data ? DraggedThings::of(*data) : DraggedThings();
    if (!m_isEditable || things.isEmpty())
        return false;
    if (key == NavigationTarget::dossiers())
        return things.items.isEmpty();
    const auto target = key.dossier();
    return target && !things.dossiers.contains(*target);
}

bool LibraryTreeModel::dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column, const QModelIndex &parent)
{
    if (!canDropMimeData(data, action, row, column, parent))
        return false;
    emit dropped(DraggedThings::of(*data), keyAt(parent).dossier().value_or(model::DossierId()));
    return true;
}

model::SavedSearch LibraryTreeModel::savedSearch(qint64 id) const
{
    const auto found = std::ranges::find(m_overview.searches, id, &model::SavedSearch::id);
    return found == m_overview.searches.cend() ? model::SavedSearch() : *found;
}

model::Dossier LibraryTreeModel::dossier(model::DossierId id) const
{
    const auto found = std::ranges::find(m_overview.dossiers, id, &model::Dossier::id);
    return found == m_overview.dossiers.cend() ? model::Dossier() : *found;
}

bool LibraryTreeModel::isWithin(model::DossierId inner, model::DossierId outer) const
{
    while (inner.isValid() && inner != outer)
        inner = dossier(inner).parent;
    return inner.isValid();
}

bool LibraryTreeModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const QString name = value.toString().simplified();
    if (!index.isValid() || role != Qt::EditRole || name.isEmpty())
        return false;
    const NavigationTarget &key = nodeAt(index)->key;
    if (const auto dossier = key.dossier())
        return nameDossier(*dossier, name);
    const auto search = key.search();
    return search && nameSearch(*search, name);
}

bool LibraryTreeModel::nameSearch(qint64 search, const QString &name)
{
    if (name == savedSearch(search).name)
        return false;
    for (const model::SavedSearch &other : std::as_const(m_overview.searches)) {
        if (other.id != search && other.name.compare(name, Qt::CaseInsensitive) == 0)
            return false;
    }
    emit searchNamed(search, name);
    return true;
}

bool LibraryTreeModel::nameDossier(model::DossierId id, const QString &name)
{
    const model::Dossier own = dossier(id);
    if (name == own.name)
        return false;
    for (const model::Dossier &other : std::as_const(m_overview.dossiers)) {
        if (other.id != id && other.parent == own.parent && other.name.compare(name, Qt::CaseInsensitive) == 0)
            return false;
    }
    emit dossierNamed(id, name);
    return true;
}

}
