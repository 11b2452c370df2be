// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/model/imported.h>

namespace recognition {

/// The requests in the operative paragraphs of an English resolution: reports, studies, updates, panels, consultations,
/// workshops, with verb, addressee and due session or date (rule `mandate/2`). A sub-paragraph has the verb and the addressee of
/// the paragraph above it. What is asked of States is none: they owe the body nothing on a day.
QList<model::Mandate> mandatesIn(const model::ReadText &read);

}
