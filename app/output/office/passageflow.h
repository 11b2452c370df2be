// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flow.h"

#include <core/model/passage.h>

namespace office {

/// Paragraphs of a text as a flow: their marks, labels and levels, footnotes where they are called, rows as tables. Footnotes
/// that nothing calls stand at the end.
QList<Element> flowOfPassages(const QList<model::Passage> &passages, const QString &language);

}
