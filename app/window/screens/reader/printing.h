// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <output/render/packpages.h>
#include <presentation/reader/readercontent.h>
#include <presentation/shared/printable.h>

/// Paper for one document: printer, preview, PDF. GUI thread; the laying out is a job.
namespace window::printing
{

/// A text without the notes of the user: they are the user's own, and paper is handed on.
presentation::Printable printable(const presentation::ReaderContent &content);

}
