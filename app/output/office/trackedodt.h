// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "changedtext.h"

#include <core/base/result.h>

#include <QByteArray>

namespace office {

/// A text with its changes as an ODT file (OpenDocument 1.3, text:tracked-changes). Any thread. Error: WriteFailed.
base::Result<QByteArray> trackedOdt(const ChangedText &text);

}
