// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

namespace recognition {

/// A word of a list of names: an ideograph stands for itself, every other script gives runs of letters and digits.
struct NameToken {
    QString word;
    int start = 0; ///< In the source, UTF-16 units.
    int end = 0;
    bool afterBreak = false; ///< A comma or its like stands before it.
    int depth = 0; ///< How many brackets are open around it.
};

QList<NameToken> nameTokens(QStringView source);

/// The shipped table; loaded once, read by any thread.
class StateTable
{
public:
    static const StateTable &instance();

    QList<QString> codes() const { return m_names.keys(); }

    QString name(const QString &code, const QString &language) const;

    QString code(const QString &words) const { return m_codes.value(words); }
    bool begins(QChar first) const { return m_byLetter.contains(first); }
    qsizetype longest() const { return m_longest; }
    /// Units of the longest name, without spaces.
    qsizetype longestName() const { return m_longestName; }

    /// The one State of whose names words are a misprint, "Nambia", "Viet Nama", or the beginning, "Solomon": one letter is
    /// too many, too few, wrong or at its neighbour's place, and the first is right. Empty where several would do.
    QString nearest(const QString &words) const;

private:
    StateTable();

    void add(const QString &name, const QString &code);

    QMap<QString, QStringList> m_names;
    QHash<QString, QString> m_codes; // The words of a name without spaces: sources set some in the middle of a word.
    QHash<QChar, QStringList> m_byLetter; ///< The keys of m_codes by their first letter.
    qsizetype m_longest = 0;
    qsizetype m_longestName = 0;
};

}
