// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "passagefilters.h"

#include "documentclause.h"
#include "querycompiler.h"
#include "wordclause.h"

#include <library/search/language/fields.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace search {

base::Result<PassageFilter> PassageFilters::matching(const QList<Node> &clauses) const
{
    Node all;
    all.kind = Node::Kind::And;
    all.children = clauses;
    return choose(all);
}

PassageFilters::Choice PassageFilters::choose(const Node &node) const
{
    if (node.kind == Node::Kind::Field)
        return chooseField(node);
    if (node.kind != Node::Kind::Not)
        return combine(node);
    Choice choice = choose(node.children.first());
    if (choice)
        choice->isExcluded = !choice->isExcluded;
    return choice;
}

/// All or any of several choices. "Any" is "not all of the others", so that one rule does for both.
PassageFilters::Choice PassageFilters::combine(const Node &node) const
{
    const bool isAny = node.kind == Node::Kind::Or;
    PassageFilter all {{}, true};
    for (const Node &child : node.children) {
        const Choice part = choose(child);
        if (!part)
            return part;
        const bool isExcluded = part->isExcluded != isAny;
        if (all.isExcluded && isExcluded) {
            all.passages.unite(part->passages);
        } else if (all.isExcluded) {
            all = {part->passages - all.passages, false};
        } else if (isExcluded) {
            all.passages.subtract(part->passages);
        } else {
            all.passages.intersect(part->passages);
        }
    }
    all.isExcluded = all.isExcluded != isAny;
    return all;
}

PassageFilters::Choice PassageFilters::chooseField(const Node &field) const
{
    if (field.field == u"speaker" || field.field == u"quote")
        return chooseSpeaker(field);
    if (field.field == u"has" || field.field == u"no")
        return choosePresence(field);
    if (field.field == u"in")
        return chooseDossier(field.text);
    TRY(const auto annotations, m_fields.annotations());
    PassageFilter choice;
    for (const model::Annotation &annotation : annotations) {
        const auto isTagged = [&field](const QString &tag) { return matches(field, tokensOf(tag)); };
        const bool isMeant = field.field == u"note" ? matches(field, tokensOf(annotation.comment))
            : field.field == u"tag"                 ? std::ranges::any_of(annotation.tags, isTagged)
                                                    : model::colourName(annotation.colour) == colourOf(field.text);
        if (isMeant)
            choice.passages.insert(annotation.passage);
    }
    return choice;
}

/// Paragraphs of a speaker; where no paragraph names its speaker, the texts that have to do with the person or were discussed
/// where the person spoke.
PassageFilters::Choice PassageFilters::chooseSpeaker(const Node &field) const
{
    TRY(const auto spoken, m_fields.spoken());
    PassageFilter choice;
    for (auto speaker = spoken.cbegin(); speaker != spoken.cend(); ++speaker) {
        if (field.field == u"quote" || matches(field, tokensOf(speaker.key())))
            choice.passages.unite(speaker.value());
    }
    if (!choice.passages.isEmpty() || field.field == u"quote")
        return choice;
    TRY(QSet<base::RecordId> works, m_documents.joinedWith(field.text, model::RecordKind::Person));
    // Documents discussed at the events where the person spoke.
    const QSet<base::RecordId> joined = works;
    for (const base::RecordId event : joined) {
        TRY(const QSet<base::RecordId> discussed, m_fields.linkedFrom(event, u"discusses"_s));
        works.unite(discussed);
    }
    TRY(auto passages, m_fields.passagesOf(works));
    choice.passages = std::move(passages);
    return choice;
}

PassageFilters::Choice PassageFilters::choosePresence(const Node &field) const
{
    const QString what = QString::fromUtf16(presenceOf(field.text)->name);
    PassageFilter choice {{}, field.field == u"no"};
    if (what == u"speakers") {
        TRY(const auto spoken, m_fields.spoken());
        for (const QSet<base::PassageId> &passages : spoken)
            choice.passages.unite(passages);
        return choice;
    }
    TRY(const auto annotations, m_fields.annotations());
    for (const model::Annotation &annotation : annotations) {
        const bool isOwn = annotation.author.isEmpty() || m_authors.contains(annotation.author);
        if (what == u"notes" || (what == u"mine" ? isOwn : !annotation.tags.isEmpty()))
            choice.passages.insert(annotation.passage);
    }
    return choice;
}

/// The documents and paragraphs in a dossier of this name and in those that lie in it.
PassageFilters::Choice PassageFilters::chooseDossier(const QString &name) const
{
    TRY(const QSet<model::DossierId> named, m_dossiers.named(name));
    TRY(const QSet<model::DossierId> dossiers, m_dossiers.withNested(named));
    TRY(const QSet<base::RecordId> records, m_dossiers.records(dossiers));
    PassageFilter choice;
    TRY(choice.passages, m_fields.passagesOf(records));
    TRY(const QSet<base::PassageId> passages, m_dossiers.passages(dossiers));
    choice.passages.unite(passages);
    return choice;
}

}
