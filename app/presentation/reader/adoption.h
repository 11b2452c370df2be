// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "readercontent.h"

namespace presentation {

/// "Adopted on 10 October 2024 without a vote": how a document came about, in the UI's language; empty where nothing is
/// known.
QString adoptionOf(const model::Record &work);
/// Resolutions, and what the source says was adopted; a report or a draft was not.
bool isAdopted(const model::Record &work);
/// "32 in favour, 2 against, 13 abstaining", "without a vote", or empty.
QString voteOf(const model::Record &work);
/// "32-2-13", in favour, against, abstaining; "without a vote", or empty.
QString shortVoteOf(const model::Record &work);
/// How many States sponsored it, as far as the library knows.
int sponsorCount(const ReaderContent &content);

}
