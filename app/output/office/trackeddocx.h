// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "changedtext.h"

#include <core/base/result.h>

#include <QByteArray>

namespace office {

/// A text with its changes as a DOCX file (Office Open XML, w:ins and w:del). Any thread. Error: WriteFailed.
base::Result<QByteArray> trackedDocx(const ChangedText &text);

}
