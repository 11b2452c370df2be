// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/model/exchanged.h>
#include <core/model/imported.h>
#include <library/database/database.h>

#include <QHash>

#include <optional>

namespace library {

/// Takes descriptions of documents that come from other programs: finds the document that each is about, completes it or makes it.
/// Stack only, inside Library::write().
class KnownDocuments : DatabaseAccess
{
public:
    using DatabaseAccess::DatabaseAccess;

    base::Status load();
    /// Added, Updated or Unchanged. A new document has no text: it is wanted.
    base::Result<model::ImportOutcome> take(const model::Record &described);
    /// The document that an annotation hangs in: by its symbol, else its address, else its title and date.
    base::Result<std::optional<base::RecordId>> holding(const model::ForeignAnnotation &annotation) const;

private:
    struct Titled {
        base::RecordId id;
        QDate date;
    };

    std::optional<base::RecordId> find(const model::Record &described) const;
    /// The one document of this title whose date is the same, or not said.
    std::optional<base::RecordId> titled(const QString &title, QDate date) const;
    void remember(const model::Record &document);

    QHash<QString, base::RecordId> m_symbols;
    QHash<QString, base::RecordId> m_addresses;
    QMultiHash<QString, Titled> m_titles;
};

}
