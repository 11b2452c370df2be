// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "knownmaterial.h"
#include "openlibrary.h"
#include "packtables.h"

#include <core/model/linkrow.h>
#include <core/model/pack.h>
#include <core/model/quotationrow.h>
#include <output/briefing/outline.h>
#include <output/briefing/pagewords.h>

#include <QStringList>

#include <concepts>
#include <functional>
#include <memory>
#include <utility>

namespace application {

/// Compares two items: the same block with the same words.
bool sameItem(const model::PackItem &one, const model::PackItem &other);

/// The facts that a pack may tell of a record. Links and quotations are those of a person; of anything else the counts.
struct RecordFacts {
    model::Record record;
    QList<model::LinkCount> counts;
    QList<model::LinkRow> from; ///< Links that start at it.
    QList<model::LinkRow> to;
    QList<model::QuotationRow> said;
};

/// Words the facts of a record, one line each, in the language of the pages.
using WordFacts = std::function<QStringList(const RecordFacts &)>;

/// What a pack says of the library beside the words of its texts, in the language of the pages. A function that words facts
/// is enough; tables are in English then.
struct PackWords {
    PackWords() = default;
    template<std::invocable<const RecordFacts &> Function>
    PackWords(Function function)
        : facts(std::move(function))
    {
    }

    WordFacts facts;
    TableWords tables;
    QString citationStyle; ///< One of citation::citationStyles(); empty: the one in the settings.
};

/// The pack with all that is to be printed of it: material, checked quotations, sources. `language` is preferred for
/// documents whose item names none. Errors: NotFound.
/// What was read is known afterwards, where `known` is given.
Query<briefing::Outline> packOutline(
    base::PackId pack, const QString &language, const PackWords &words, const std::shared_ptr<KnownMaterial> &known = {});
/// The same for a pack as it is edited now: reads only what is not `known`.
Query<briefing::Outline> packOutline(
    const model::Pack &pack, const QString &language, const PackWords &words, const std::shared_ptr<KnownMaterial> &known);
/// The same for a pack that is not stored, or not as it is edited now. Private annotations go along when they are `released`.
Query<briefing::Outline> packOutline(
    const model::Pack &pack, const QString &language, const PackWords &words, const briefing::Released &released = {});

/// The pack with its paragraphs in two columns, the second one in this language; in one column where it is empty.
model::Pack inTwoColumns(model::Pack pack, const QString &second);

/// Adds a pack (no id) or replaces it.
Edit<base::PackId> storePack(const model::Pack &pack);

/// A pack of the paragraphs that answer a query: best documents first, each with its paragraphs in their order. A paragraph
/// that the library has in this language too is taken in it. Error: NotFound where there is none.
base::Result<model::Pack> packOfQuery(const OpenLibrary &library, const QString &query, const QString &language = {});

/// The endings of the files that a pack is written to: "pdf", "docx", "odt", "html", "md", "txt".
QStringList packEndings();
/// Writes a pack in the format that the path ends with; gives the number of pages, 0 for a format without pages. Errors:
/// BadInput (another ending), WriteFailed, DiskFull.
base::Result<int> writePack(const briefing::Outline &outline, const briefing::PageWords &words, const QString &path);

/// Saves a pack. What was appended in the library since `known` was read (paragraphs added from a document) is kept: it
/// comes back at the end of the pack that is returned.
Edit<model::Pack> savePack(const model::Pack &pack, const QList<model::PackItem> &known);

/// What is chosen for a pack: a paragraph, or where that is not valid a whole record.
struct PackPart {
    base::RecordId record;
    base::PassageId passage;

    bool operator==(const PackPart &) const = default;
};

/// The blocks that parts of the library become in a pack, in their order.
Query<QList<model::PackItem>> packItemsOf(const QList<PackPart> &parts);

/// Appends annotations to a pack, with their words and comments; makes `blank` one when `pack` is invalid.
Edit<base::PackId> appendAnnotations(base::PackId pack, const model::Pack &blank, const QList<model::Annotation> &annotations);

/// Appends passages, or the whole record where there are none, to a pack; makes `blank` one when `pack` is invalid.
Edit<base::PackId> appendToPack(
    base::PackId pack, const model::Pack &blank, base::RecordId record, const QList<base::PassageId> &passages);

}
