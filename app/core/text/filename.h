// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace text {

/// A title as the name of a file, without its ending: "A_HRC_RES_57_12" for "A/HRC/RES/57/12". Any disk takes it: no
/// separators, nothing that Windows refuses, nothing invisible, no dot at either end, at most 80 letters and 200 bytes.
/// `fallback`, which is a good name already, where nothing is left. Every name that a dialog proposes comes from here.
QString fileName(const QString &title, const QString &fallback);

}
