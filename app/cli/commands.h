// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "context.h"

#include <application/target.h>
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
int listKnowledge(const Context &context, const application::OpenLibrary &library);
/// Adds to the items of a list where the texts tell of each: `passages[]` with source, address and sentence.
base::Status addEvidence(const application::OpenLibrary &library, model::RecordKind kind, QJsonArray &items);
int show(const Context &context);
int links(const Context &context);
int search(const Context &context);
int annotate(const Context &context);
int cite(const Context &context);
int lineage(const Context &context);
int compare(const Context &context);
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

/// `list wanted`: what is cited and not there, the most cited first.
int listWanted(const Context &context, const application::OpenLibrary &library);

/// Opens the library and finds what the positional words and --in point at; reports what is wrong instead of `work`.
template<typename Work>
int withTarget(const Context &context, Work work)
{
    const std::optional<application::OpenLibrary> library = context.open(Access::Read);
    if (!library)
        return LibraryNotOpened;
    const base::Result<application::Target> target
        = library->run(application::target(context.positional.join(u' '), context.option(QStringLiteral("in"))));
    if (!target)
        return context.report(target.error());
    return work(*library, *target);
}

}
