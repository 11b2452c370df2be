// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <import/formats/pdf/pdfpages.h>
#include <import/pipeline/readerprocess.h>

namespace application {

/// A process of its own that draws and reads the pages of an original, because the file was made by a stranger.
using PageProcess = pipeline::ReaderProcess;
using PageRequest = pipeline::ReaderRequest;
using PageAnswer = pipeline::ReaderAnswer;
using PageWord = formats::PageWord;

}
