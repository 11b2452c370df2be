// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/model/extractedtext.h>
#include <core/model/passage.h>

#include <QList>

namespace structure {

/// The passages of a transcript: each is called by the time code at which it begins.
QList<model::Passage> addressedTurns(const QList<model::RawParagraph> &turns);

}
