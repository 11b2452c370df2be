// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/model/passage.h>

#include <QString>

namespace formats {

/// The entry for a paragraph that becomes no passage.
model::Dropped droppedText(const QString &reason, const QString &text);

}
