// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace presentation {
class SourceLoader;
}

namespace window {

/// Why the source of a document is not shown, and what to do about it: an original that is no text; a file that could not be read.
QString unreadableSentence(const presentation::SourceLoader &loader);
QString failureSentence(const presentation::SourceLoader &loader);

}
