// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "changedtext.h"

#include <QByteArray>

namespace tracked {

/// A text with its changes as a DOCX file (Office Open XML, w:ins and w:del). Any thread.
QByteArray docxFile(const ChangedText &text);

}
