// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLoggingCategory>
#include <QString>

namespace base {

// Logging categories. All are disabled until setLogging(true). A message holds counts, durations and error codes; never the
// words of a text, a note or a query, and never the name of a user's file.

Q_DECLARE_LOGGING_CATEGORY(importLog)  // aide.import: outcome counts, the sandbox, the reader process
Q_DECLARE_LOGGING_CATEGORY(libraryLog) // aide.library: migration, backup, restore, salvage
Q_DECLARE_LOGGING_CATEGORY(jobLog)     // aide.job: failed jobs

/// Switches the log of the whole program on or off. While on, messages of the categories above go to logPath(), in the user's
/// state folder, and all other messages where they went before. Call it on the main thread, with the application's name set.
void setLogging(bool on);
bool isLogging();

/// The path of the log, whether the file exists or not. A full log replaces `aide-memoire.1.log` in the same folder.
QString logPath();

/// Switches the log on where the environment variable AIDE_LOG is set to anything but 0.
void setLoggingFromEnvironment();

/// Bytes of one log file before it is rotated.
inline constexpr qint64 kLargestLog = 1024 * 1024;

}
