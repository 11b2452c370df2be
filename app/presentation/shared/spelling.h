// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/jobs/runner.h>

#include <QObject>
#include <QSet>
#include <QStringList>

#include <functional>

namespace presentation {

/// Checks spelling by the dictionaries of the system (Sonnet). All of it runs on a thread of its own, one question after another:
/// a dictionary takes up to a second to load. One for the whole program, see spelling(). GUI thread.
class Spelling : public QObject
{
    Q_OBJECT

public:
    explicit Spelling(QObject *parent);

    /// What was found of some words.
    struct Verdict {
        QString language;    ///< ISO 639-1, that the words are most likely written in; empty: none has a dictionary.
        QSet<QString> wrong; ///< In that language.
    };
    /// `languages` (ISO 639-1) are those that come into question, the likeliest first; one that is guessed of the words is added.
    /// The language in which fewest words are wrong is theirs.
    void check(const QStringList &words, const QStringList &languages, QObject *context, std::function<void(Verdict)> deliver);
    /// Words that may be meant, the likeliest first.
    void suggest(const QString &word, const QString &language, QObject *context, std::function<void(QStringList)> deliver);
    /// Those of these languages that have no dictionary here.
    void missing(const QStringList &languages, QObject *context, std::function<void(QStringList)> deliver);

    /// Words that are right until the program ends.
    void ignore(const QString &word);
    bool isIgnored(const QString &word) const { return m_ignored.contains(word); }

signals:
    void ignored();

private:
    QSet<QString> m_ignored;
    jobs::Runner m_runner{jobs::Runner::Threads::One};
};

Spelling &spelling();

}
