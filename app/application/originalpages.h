// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <import/formats/pdf/pdfpages.h>
#include <import/pipeline/readingprocess.h>

namespace application {

/// A process of its own that draws and reads the pages of an original, because the file was made by a stranger.
using PageProcess = pipeline::ReadingProcess;
using PageRequest = pipeline::ReadingRequest;
using PageAnswer = pipeline::ReadingAnswer;
using PageWord = formats::PageWord;

}
