// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QRegularExpression>
#include <QString>
#include <QStringView>

#include <map>

namespace recognition {

/// The words by which a language tells of people, events, speech and positions: one column of resources/prose/cues.tsv and
/// speech.tsv, whose rows of one name are one row. A further language is a further column, and needs no code. Pure values; any
/// thread.
class Cues
{
public:
    /// Null for a language without a column.
    static const Cues *of(const QString &language);
    static const std::map<QString, Cues> &all();

    const QString &language() const { return m_language; }
    /// The alternatives of a row as one group, "(?:said|noted)", which no name of a capture is in; "(?!)", which nothing
    /// matches, where the language has none.
    QString group(QStringView cue) const;
    /// The same as whole words, where the script parts words.
    QString word(QStringView cue) const;
    /// The alternatives of a cue that are plain words.
    QStringList alternatives(QStringView cue) const { return m_rows.value(cue.toString()).split(u'|', Qt::SkipEmptyParts); }
    bool has(QStringView cue) const { return m_rows.contains(cue.toString()); }
    /// False for scripts without spaces between words and without capitals.
    bool hasCapitals() const;

private:
    QString m_language;
    QHash<QString, QString> m_rows; ///< Alternatives as in the table, by the name of the cue.

    friend void addCues(const QString &table, std::map<QString, Cues> &all);
};

/// The expressions that a reader builds from the cues of each language, made once: `Grammar` is made from a `const Cues &`.
/// Null for a language without cues.
template<class Grammar>
const Grammar *grammarOf(const QString &language)
{
    static const std::map<QString, Grammar> all = [] {
        std::map<QString, Grammar> made;
        for (const auto &[code, cues] : Cues::all())
            made.try_emplace(code, cues);
        return made;
    }();
    const auto found = all.find(language);
    return found == all.end() ? nullptr : &found->second;
}

}
