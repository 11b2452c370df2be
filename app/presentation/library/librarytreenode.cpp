// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "librarytreenode.h"

#include <presentation/shared/names.h>

#include <QMap>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace presentation {

LibraryTreeNode *LibraryTreeNode::add(const NavigationTarget &childKey, const QString &childText, const QString &childIcon, qint64 childCount)
{
    children.push_back(std::make_unique<LibraryTreeNode>(LibraryTreeNode {childKey, childText, childIcon, childCount, this, {}}));
    return children.back().get();
}

void LibraryTreeNode::sort(const QCollator &collator, bool reversed)
{
    std::stable_sort(children.begin(), children.end(), [&](const auto &left, const auto &right) {
        const int order = collator.compare(left->text, right->text);
        return reversed ? order > 0 : order < 0;
    });
}

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

LibraryTreeNode *addKind(LibraryTreeNode &root, model::RecordKind kind, const application::LibraryOverview &overview)
{
    return root.add(NavigationTarget::ofKind(kind), names::kind(kind), names::kindIcon(kind), total(overview.counts, kind, true));
}

void addDocuments(LibraryTreeNode &root, const application::LibraryOverview &overview)
{
    const QCollator collator = names::collator();
    LibraryTreeNode *documents = addKind(root, model::RecordKind::Document, overview);
    const auto bodies = documentCounts(overview.counts);
    for (auto body = bodies.cbegin(); body != bodies.cend(); ++body) {
        LibraryTreeNode *node = documents->add(NavigationTarget::ofDocuments(body.key()), names::body(body.key()), u"group"_s, 0);
        for (auto session = body->cbegin(); session != body->cend(); ++session) {
            node->count += session.value();
            if (!session.key().isEmpty())
                node->add(NavigationTarget::ofDocuments(body.key(), session.key()), names::session(session.key()), {}, session.value());
        }
        node->sort(collator, true); // The latest session first.
    }
    documents->sort(collator);
    // What no body adopted stands behind what one did, whatever its name begins with.
    const QString others = names::body({});
    std::stable_partition(
        documents->children.begin(), documents->children.end(), [&](const auto &body) { return body->text != others; });
}

void addRecords(LibraryTreeNode &root, model::RecordKind kind, const application::LibraryOverview &overview)
{
    LibraryTreeNode *group = addKind(root, kind, overview);
    for (const model::Record &record : overview.records) {
        if (record.kind == kind)
            group->add(NavigationTarget::ofRecord(record.id), names::record(record), {});
    }
    group->sort(names::collator());
    // What a vocabulary brought and nothing is about stands on a page of its own.
    if (const qint64 all = group->count; kind == model::RecordKind::Theme && all > qint64(group->children.size())) {
        group->count = qint64(group->children.size());
        group->add(NavigationTarget::allThemes(), NavigationTarget::allThemes().title(), {}, all);
    }
}

/// Those that lie in `parent`, with all that lie in them.
void addDossiers(LibraryTreeNode &node, model::DossierId parent, const QList<model::Dossier> &all)
{
    for (const model::Dossier &dossier : all) {
        if (dossier.parent == parent)
            addDossiers(*node.add(NavigationTarget::ofDossier(dossier.id), dossier.name, u"folder"_s, dossier.items), dossier.id, all);
    }
    node.sort(names::collator());
}

}

std::unique_ptr<LibraryTreeNode> libraryTreeOf(const application::LibraryOverview &overview)
{
    auto root = std::make_unique<LibraryTreeNode>();
    addDocuments(*root, overview);
    for (const model::RecordKind kind : {model::RecordKind::Event, model::RecordKind::Person,
             model::RecordKind::Organisation, model::RecordKind::State, model::RecordKind::Theme})
        addRecords(*root, kind, overview);
    const auto addList = [&](const NavigationTarget &key, qint64 count) { return root->add(key, key.title(), key.iconName(), count); };
    if (overview.deadlines > 0)
        addList(NavigationTarget::deadlines(), overview.deadlines);
    if (overview.quotations > 0)
        addList(NavigationTarget::quotations(), overview.quotations);
    addList(NavigationTarget::annotations(), overview.annotations);
    if (overview.suggestions > 0)
        addList(NavigationTarget::decide(), overview.suggestions);
    addList(NavigationTarget::wanted(), total(overview.counts, model::RecordKind::Document, false));
    LibraryTreeNode *searches = addList(NavigationTarget::searches(), overview.searches.size());
    for (const model::SavedSearch &search : overview.searches)
        searches->add(NavigationTarget::ofSearch(search.id), search.name, u"edit-find"_s);
    LibraryTreeNode *packs = addList(NavigationTarget::packs(), overview.packs.size());
    for (const model::Pack &pack : overview.packs)
        packs->add(NavigationTarget::ofPack(pack.id), pack.title, {});
    packs->sort(names::collator());
    addDossiers(*addList(NavigationTarget::dossiers(), overview.dossiers.size()), {}, overview.dossiers);
    if (overview.trash > 0)
        addList(NavigationTarget::trash(), overview.trash);
    return root;
}

}
