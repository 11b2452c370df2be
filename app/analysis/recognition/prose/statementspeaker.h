// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "people.h"

#include <core/model/imported.h>

#include <optional>

namespace recognition {

/// Who speaks a statement or a speech as a whole (rule `statement/1`).
struct StatementSpeaker {
    Person person; ///< Without a name and a key where only the State is known.
    int passagePosition = -1; ///< Of the words; -1 where the name of the file says it.
};

/// From the title or the first lines, "Statement by H.E. Ms. Odalys Brandvik, Permanent Representative of Norway"; from the
/// beginning of a record, "Mr. Brandvik (Norway):"; from a title that was the name of a file, "NOR_75_2020": the State alone.
std::optional<StatementSpeaker> statementSpeaker(const model::ReadText &read);

/// The people of a paragraph with the speaker of the text where that paragraph names them: at those words nobody else stands.
QList<Person> withSpeaker(QList<Person> people, const std::optional<StatementSpeaker> &speaker, int passagePosition);

/// The State that gives a statement: its speaker's, else the one whose mission, delegation or name stands in the first lines beside
/// the words "Statement by". No key where they do not say.
Mention statementState(const model::ReadText &read, const std::optional<StatementSpeaker> &speaker);

}
