// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/model/imported.h>
#include <core/model/passageplace.h>
#include <core/model/recordrow.h>
#include <core/model/reference.h>
#include <library/database/database.h>

#include <QList>

#include <optional>

namespace library {

/// Reads records, texts and passages. Made on the stack over a connection that read() or write() gives.
class DocumentQueries : DatabaseAccess
{
public:
    using DatabaseAccess::DatabaseAccess;

    /// Error: NotFound.
    base::Result<model::Record> record(base::RecordId id) const;
    base::Result<std::optional<model::Record>> findRecord(model::RecordKind kind, const QString &symbolKey) const;
    /// Resolves a reference. A short form ("57/12") that fits several bodies gives the Human Rights Council's first,
    /// then the General Assembly's, preferring those in the library. A number of the Security
    /// Council needs no year. Error: NotFound.
    base::Result<model::Record> resolve(const model::Reference &reference) const;

    base::Result<QList<model::RecordRow>> list(const model::RecordFilter &filter) const;
    /// The same records in the same order, without what a list shows beside them.
    base::Result<QList<model::Record>> records(const model::RecordFilter &filter) const;
    /// All records that are in the library and not only cited, without what a list shows beside them.
    base::Result<QList<model::Record>> listed() const;
    base::Result<QList<model::RecordCount>> counts() const;
    /// The records that have a field, by its name.
    base::Result<QList<base::RecordId>> withField(const QString &name) const;

    /// English first, then by language code.
    base::Result<QList<model::Text>> texts(base::RecordId work) const;
    /// Of the whole library.
    base::Result<QList<model::Text>> allTexts() const;
    /// The text of a work in a language, if there is one.
    base::Result<std::optional<model::Text>> textIn(base::RecordId work, const QString &language) const;
    base::Result<QList<model::Passage>> passages(base::TextId text) const;
    /// The ids of a text's passages, by position.
    base::Result<QList<base::PassageId>> passageIds(base::TextId text) const;
    base::Result<model::PassagePlace> place(base::PassageId passage) const;
    /// The passage of this address, with its sub-paragraphs, in order. Error: NotFound.
    base::Result<QList<model::Passage>> passagesAt(base::TextId text, const model::Address &address) const;
    base::Result<QList<model::Dropped>> dropped(base::TextId text) const;
    base::Result<std::optional<model::Text>> textOfSource(const QString &sha256) const;

private:
    base::Result<std::optional<model::Record>> findBySymbol(const model::Symbol &symbol) const;
};

}
