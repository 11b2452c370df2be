// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "context.h"

#include <core/model/passage.h>
#include <core/model/record.h>

#include <QJsonArray>

namespace cli {

// One function a command; each returns an exit code.

int newLibrary(const Context &context);
int importFiles(const Context &context);
int recogniseAgain(const Context &context);
int list(const Context &context);
/// The part of `list` that shows no records: quotes, deadlines, suggestions.
bool listsKnowledge(const QString &what);
int listKnowledge(const Context &context, const library::Library &library);
/// Adds to the items of a list where the texts tell of each: `passages[]` with source, address and sentence.
base::Status addEvidence(const library::Library &library, model::RecordKind kind, QJsonArray &items);
int show(const Context &context);
int links(const Context &context);
int search(const Context &context);
int annotate(const Context &context);
int cite(const Context &context);
int lineage(const Context &context);
int sponsors(const Context &context);
int pack(const Context &context);
int check(const Context &context);
int reindex(const Context &context);
int backup(const Context &context);
int restore(const Context &context);
int salvage(const Context &context);
int importVocabulary(const Context &context);
int themes(const Context &context);
int exportDeadlines(const Context &context);
int mergeRecords(const Context &context);
int splitRecord(const Context &context);

/// What a reference on the command line points at, with the error reported when it points at nothing.
struct Target {
    model::Record record;
    QList<model::Text> texts;
    std::optional<model::Text> text; ///< The one that --in names, else English, else the first.
    QList<model::Passage> passages;  ///< Of that text; those of the address when the reference has one.
    model::Address address;
};
base::Result<Target> findTarget(const library::Library &library, const QString &reference, const QString &language);

/// `list wanted`: what is cited and not there, the most cited first.
int listWanted(const Context &context, const library::Library &library);

/// Opens the library and finds what the positional words and --in point at; reports what is wrong instead of `work`.
template<typename Work>
int withTarget(const Context &context, Work work)
{
    const std::unique_ptr<library::Library> library = context.open(library::Database::Access::ReadOnly);
    if (!library)
        return LibraryNotOpened;
    const base::Result<Target> target = findTarget(*library, context.positional.join(u' '), context.option(QStringLiteral("in")));
    if (!target)
        return context.report(target.error());
    return work(*library, *target);
}

}
