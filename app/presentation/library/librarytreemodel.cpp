// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "librarytreemodel.h"

#include <presentation/shared/names.h>

#include <QIcon>
#include <QMap>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace presentation {

struct LibraryTreeModel::Node {
    NavigationTarget key;
    QString text;
    QString icon;
    qint64 count = -1; ///< Below zero: not shown.
    Node *parent = nullptr;
    std::vector<std::unique_ptr<Node>> children;

    Node *add(const NavigationTarget &childKey, const QString &childText, const QString &childIcon, qint64 childCount = -1)
    {
        children.push_back(std::make_unique<Node>(Node {childKey, childText, childIcon, childCount, this, {}}));
        return children.back().get();
    }

    void sort(const QCollator &collator, bool reversed = false)
    {
        std::stable_sort(children.begin(), children.end(), [&](const auto &left, const auto &right) {
            const int order = collator.compare(left->text, right->text);
            return reversed ? order > 0 : order < 0;
        });
    }
};

namespace {

qint64 total(const QList<model::RecordCount> &counts, model::RecordKind kind, bool inLibrary)
{
    qint64 sum = 0;
    for (const model::RecordCount &count : counts) {
        const bool counted = kind != model::RecordKind::Document || count.inLibrary == inLibrary;
        if (count.kind == kind && counted)
            sum += count.count;
    }
    return sum;
}

/// body → session → documents in the library.
QMap<QString, QMap<QString, qint64>> documentCounts(const QList<model::RecordCount> &counts)
{
    QMap<QString, QMap<QString, qint64>> bodies;
    for (const model::RecordCount &count : counts) {
        if (count.kind == model::RecordKind::Document && count.inLibrary)
            bodies[count.body][count.session] += count.count;
    }
    return bodies;
}

}

LibraryTreeModel::LibraryTreeModel(QObject *parent)
    : QAbstractItemModel(parent)
    , m_root(build({}))
{
}

LibraryTreeModel::~LibraryTreeModel() = default;

std::unique_ptr<LibraryTreeModel::Node> LibraryTreeModel::build(const application::LibraryOverview &overview)
{
    const QCollator collator = names::collator();
    auto root = std::make_unique<Node>();
    const auto addKind = [&](model::RecordKind kind) {
        return root->add(
            NavigationTarget::ofKind(kind), names::kind(kind), names::kindIcon(kind), total(overview.counts, kind, true));
    };

    Node *documents = addKind(model::RecordKind::Document);
    const auto bodies = documentCounts(overview.counts);
    for (auto body = bodies.cbegin(); body != bodies.cend(); ++body) {
        Node *node = documents->add(NavigationTarget::ofDocuments(body.key()), names::body(body.key()), u"group"_s, 0);
        for (auto session = body->cbegin(); session != body->cend(); ++session) {
            node->count += session.value();
            if (!session.key().isEmpty())
                node->add(NavigationTarget::ofDocuments(body.key(), session.key()), names::session(session.key()), {},
                    session.value());
        }
        node->sort(collator, true); // The latest session first.
    }
    documents->sort(collator);
    // What no body adopted stands behind what one did, whatever its name begins with.
    const QString others = names::body({});
    std::stable_partition(
        documents->children.begin(), documents->children.end(), [&](const auto &body) { return body->text != others; });

    for (const model::RecordKind kind : {model::RecordKind::Event, model::RecordKind::Person,
             model::RecordKind::Organisation, model::RecordKind::State, model::RecordKind::Theme}) {
        Node *group = addKind(kind);
        for (const model::Record &record : overview.records) {
            if (record.kind == kind)
                group->add(NavigationTarget::ofRecord(record.id), names::record(record), {});
        }
        group->sort(collator);
        // What a vocabulary brought and nothing is about stands on a page of its own.
        if (const qint64 all = group->count; kind == model::RecordKind::Theme && all > qint64(group->children.size())) {
            group->count = qint64(group->children.size());
            group->add(NavigationTarget::allThemes(), NavigationTarget::allThemes().title(), {}, all);
        }
    }

    const auto addList = [&](const NavigationTarget &key, qint64 count) {
        return root->add(key, key.title(), key.iconName(), count);
    };
    if (overview.deadlines > 0)
        addList(NavigationTarget::deadlines(), overview.deadlines);
    if (overview.quotations > 0)
        addList(NavigationTarget::quotations(), overview.quotations);
    addList(NavigationTarget::annotations(), overview.annotations);
    if (overview.suggestions > 0)
        addList(NavigationTarget::decide(), overview.suggestions);
    addList(NavigationTarget::wanted(), total(overview.counts, model::RecordKind::Document, false));
    Node *searches = addList(NavigationTarget::searches(), overview.searches.size());
    for (const model::SavedSearch &search : overview.searches)
        searches->add(NavigationTarget::ofSearch(search.id), search.name, u"edit-find"_s);
    Node *packs = addList(NavigationTarget::packs(), overview.packs.size());
    for (const model::Pack &pack : overview.packs)
        packs->add(NavigationTarget::ofPack(pack.id), pack.title, {});
    packs->sort(collator);
    if (overview.trash > 0)
        addList(NavigationTarget::trash(), overview.trash);
    return root;
}

void LibraryTreeModel::setOverview(const application::LibraryOverview &overview)
{
    m_overview = overview;
    const std::unique_ptr<Node> wanted = build(overview);
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
    const Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    return m_isEditable && nodeAt(index)->key.search() ? flags | Qt::ItemIsEditable : flags;
}

model::SavedSearch LibraryTreeModel::savedSearch(qint64 id) const
{
    const auto found = std::ranges::find(m_overview.searches, id, &model::SavedSearch::id);
    return found == m_overview.searches.cend() ? model::SavedSearch() : *found;
}

bool LibraryTreeModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    // No search has the number 0.
    const qint64 search = index.isValid() && role == Qt::EditRole ? nodeAt(index)->key.search().value_or(0) : 0;
    const QString name = value.toString().simplified();
    if (search == 0 || name.isEmpty() || name == savedSearch(search).name)
        return false;
    for (const model::SavedSearch &other : std::as_const(m_overview.searches)) {
        if (other.id != search && other.name.compare(name, Qt::CaseInsensitive) == 0)
            return false;
    }
    emit searchNamed(search, name);
    return true;
}

}
