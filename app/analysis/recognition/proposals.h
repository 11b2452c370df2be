// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/model/imported.h>

namespace recognition {

/// The findings of the rules in a text, other than its citations: in a resolution what it asks for (mandates); in an article, report or
/// transcript without a symbol its people, events, quotations, titles and themes. Pure; any thread. A summary in the
/// program's own words is no source, and gives nothing.
model::Proposals proposals(const model::ReadText &read);

}
