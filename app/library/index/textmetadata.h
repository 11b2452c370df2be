// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "indexrow.h"
#include "passagefacets.h"

#include <core/base/ids.h>
#include <core/base/result.h>

#include <QHash>
#include <QString>
#include <QStringList>

#include <array>
#include <memory>
#include <vector>

namespace library {

class Database;
class Statement;

/// Facets of a text.
enum class Facet { Body, Session, Year, Language };
inline constexpr int kFacets = 4;
/// The name of a facet in an answer: "body".
QString facetName(Facet facet);

/// Metadata of every text of a library, in memory: a search filters and counts without asking the store. Immutable; read in
/// some tens of milliseconds for 20,000 texts, and shared by all readers (MetadataSnapshot). Any thread.
class TextMetadata
{
public:
    /// Reads all of it by one connection.
    static base::Result<std::shared_ptr<const TextMetadata>> read(const Database &database);

    struct Entry {
        int work = -1;                         ///< Index into works(); -1: there is no such text.
        std::array<int, kFacets> values {};    ///< Index into values(facet).
        std::array<int, IndexRow::kRanks> passages {}; ///< How many the text has of each class.
    };

    struct Work {
        base::RecordId record;
        int day = 0; ///< Of its date, as a Julian day; 0 without one.
        std::vector<int> tags {}; ///< Indices into tags().
    };

    /// A facet value that a work has through a link: a sponsoring State by its code, a theme by its name.
    struct Tag {
        QString facet; ///< "state", "theme".
        QString value;
    };

    /// By the id of a text, from 0; entries without a text are there too.
    const std::vector<Entry> &texts() const { return m_texts; }
    const Entry &text(qint64 id) const;
    const std::vector<Work> &works() const { return m_works; }
    const std::vector<Tag> &tags() const { return m_tags; }
    const QStringList &values(Facet facet) const { return m_values[size_t(facet)]; }
    const PassageFacets &marks() const { return m_marks; }
    /// The place of a value among values(facet), or -1.
    int valueAt(Facet facet, const QString &value) const;
    /// The index of a work, or -1.
    int workOf(base::RecordId record) const;
    /// Texts in the order in which they are shown without words to rank by: by symbol, then language.
    const std::vector<qint64> &inOrder() const { return m_inOrder; }

private:
    base::Status readTexts(const Database &database);
    base::Status readTags(const Database &database);
    void take(const Statement &scan);
    int intern(Facet facet, const QString &value);

    std::vector<Entry> m_texts;
    std::vector<Work> m_works;
    std::vector<Tag> m_tags;
    PassageFacets m_marks;
    std::vector<qint64> m_inOrder;
    std::array<QStringList, kFacets> m_values;
    std::array<QHash<QString, int>, kFacets> m_places;
    QHash<qint64, int> m_workPlaces;
};

}
