// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/model/record.h>
#include <library/database/database.h>

#include <QHash>
#include <QList>
#include <QStringList>

namespace library {

/// A theme with its labels, as a vocabulary gives it.
struct ThemeEntry {
    QString key; ///< Of the record; empty makes one of the English label.
    QHash<QString, QString> names;
    QHash<QString, QStringList> synonyms;
    QString scope;
    QString vocabulary;
    QString conceptId; ///< Its address or number in the vocabulary.
    QString rule; ///< JSON in the form of resources/themes; empty for none.
};

/// A paragraph, for running rules over the library.
struct ParagraphRow {
    base::RecordId work;
    base::PassageId passage;
    QString symbol;
    QString title;
    QString address;
    QString content;
};

/// Reads and writes themes. Stack only; writing inside Library::write().
class ThemeStore : DatabaseAccess
{
public:
    using DatabaseAccess::DatabaseAccess;

    /// Finds the theme by its key or its English label, and adds what it lacks; else makes it.
    base::Result<base::RecordId> ensure(const ThemeEntry &entry);
    /// One step up the tree. A theme that is above already is refused: BadInput, for the tree would go round.
    base::Status setBroader(base::RecordId theme, base::RecordId broader);
    /// The theme of which this is a label in any language, folded as for search; invalid where there is none.
    base::Result<base::RecordId> ofLabel(const QString &label) const;
    /// The rules of the library's own, as JSON, by the key of their theme.
    base::Result<QHash<QString, QString>> rules() const;
    /// The paragraphs that rules read, a batch at a time, those behind `after`: of the English text of each document, or of all its texts where
    /// it has none in English.
    base::Result<QList<ParagraphRow>> paragraphs(base::PassageId after, int limit) const;

private:
    base::Status addLabels(base::RecordId theme, const ThemeEntry &entry);
    base::Result<bool> isAbove(base::RecordId theme, base::RecordId other) const;
};

}
