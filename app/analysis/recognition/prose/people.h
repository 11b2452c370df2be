// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../mentions.h"

#include <core/model/proposals.h>

#include <QList>
#include <QString>

namespace recognition {

/// A person whom a paragraph names, or describes as the voice of a State or an organisation.
struct Person {
    model::RecordKey record; ///< The person; for one without a name the State or organisation.
    QString name;            ///< "Woohyun Kang"; empty for one without a name.
    QString words;           ///< As the text calls them here: "Mr. Kang", "UN-Habitat’s representative".
    int start = 0;           ///< UTF-16 units.
    int end = 0;
    Mention affiliation;     ///< No key where the text does not say for whom they speak.
    QString role;            ///< "representative", "Special Rapporteur"; may be empty.
    QString post;            ///< The whole apposition: "representative from the Republic of Korea".
    bool isNamed = true;
    bool isAgain = false; ///< A shorter form of somebody named before.
    bool isPlural = false; ///< "Representatives from Korea and Chile".
    /// The rule that saw them: `speaker/1` (a role or a title says what they are), `person/1` (only what they do).
    QString rule;
};

/// Finds the people of a text, paragraph by paragraph: "Mr. Kang" is who was introduced before. Belongs to one thread.
class People
{
public:
    /// In order of their start; none overlaps another. None in a language without cues.
    QList<Person> in(const QString &content, const QList<Mention> &mentions, const QString &language);

private:
    struct Known {
        QString key;
        QString name;
    };
    /// A person of whose name these words are a part; null where there is none, or more than one.
    const Known *known(const QString &name) const;
    void introduce(Person &person);

    QList<Known> m_known;
};

}
