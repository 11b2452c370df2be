// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../mentions.h"

#include <core/model/proposals.h>

#include <QList>
#include <QSet>
#include <QString>

#include <optional>

namespace recognition {

struct PeopleGrammar;

/// A person whom a paragraph names, or describes as the voice of a State or an organisation.
struct Person {
    model::RecordKey record; ///< The person; for one without a name the State or organisation.
    QString name;            ///< "Woohyun Kang", the fullest name in the text; empty for one without a name.
    QString words;           ///< As the text calls them here: "Mr. Kang", "UN-Habitat’s representative".
    int start = 0;           ///< UTF-16 units.
    int end = 0;
    Mention affiliation;     ///< No key where the text does not say for whom they speak.
    QString role;            ///< "representative", "Special Rapporteur"; may be empty.
    QString post;            ///< The whole apposition: "representative from the Republic of Korea".
    QString owner;           ///< "its", "our", "Committee": for whom, where only the text before says which one.
    int ownerAt = -1; ///< Where those words stand.
    bool isNamed = true;
    bool isAgain = false; ///< Named before, mostly by a shorter form.
    bool isPlural = false; ///< "Representatives from Korea and Chile".
    bool isToldHere = true; ///< False for an affiliation that another paragraph tells.
    bool isInferred = false; ///< The affiliation follows from what the text is about.
    bool isGuessed = false; ///< No noun of the post is one that we know.
    bool isAuthor = false; ///< Wrote the text: "By X".
    bool isTurn = false; ///< Whose words follow: "X (WMO): Good morning".
    /// The rule that saw them: `speaker/1` (a role or a title says what they are), `person/1` (only what they do).
    QString rule;
};

/// A paragraph and the States, bodies and organisations that it names.
struct PeopleParagraph {
    QString content;
    QList<Mention> mentions;
};

/// Finds the people of a whole text: "Mr. Kang" is whom another paragraph names in full, before or after, and "its director"
/// directs the organisation that was named last. Belongs to one thread.
class People
{
public:
    explicit People(const QString &language);

    /// For each paragraph its people in order of their start; none overlaps another. None in a language without cues.
    /// `speaker` is whose statement the text is; one who has no State is given that of the mission on its head.
    QList<QList<Person>> in(const QList<PeopleParagraph> &text, std::optional<Person> &speaker);

private:
    struct Known {
        QString name;
        QStringList words;
        QString post;
        QString role;
        Mention affiliation;
        bool isInferred = false;
    };
    void introduce(const Person &person);
    /// The person of exactly these words, else the only one whose name holds them, or is held by them; null where there is none, or
    /// more than one. `isDoubtful`: more than one has a name that holds them.
    Known *known(const QString &name, bool *isDoubtful = nullptr);
    /// "Jens-Peter Mølholt", of whom nothing more is said, is the "Ambassador Mølholt" of another paragraph.
    void complete(const Person &person);
    /// "Ana Ruiz showed the map. … Ruiz said": who is told to speak by the surname alone was named before.
    void introduceBySurname(QList<QList<Person>> &all, const QList<PeopleParagraph> &text) const;
    void identify(QList<Person> &people, QSet<QString> &seen);

    const PeopleGrammar *m_grammar;
    QList<Known> m_known;
};

}
