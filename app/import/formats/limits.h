// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtTypes>

namespace formats {

/// Limits that no document of the field exceeds. A file beyond a limit is refused with LimitExceeded, a text with TooLarge.
inline constexpr qint64 kLargestUnpacked = 512LL * 1024 * 1024; ///< Bytes of all members of a container together.
inline constexpr qint64 kLargestMember = 256LL * 1024 * 1024;   ///< Bytes of one member.
inline constexpr qint64 kLargestRatio = 400;       ///< Unpacked to packed, once a member is above a megabyte.
inline constexpr qint64 kLargestPlain = 64LL * 1024 * 1024; ///< Bytes of a file that is nothing but text.
inline constexpr int kMostMembers = 20'000;
inline constexpr int kDeepestArchive = 3;          ///< A ZIP in a ZIP in a ZIP.
inline constexpr int kDeepestElement = 256;        ///< Elements, groups or tables within each other.

}
