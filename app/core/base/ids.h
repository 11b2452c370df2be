// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHashFunctions>
#include <QMetaType>

#include <compare>

namespace base {

/// A row's identity that cannot be mistaken for another table's. 0 is "none".
template<typename Tag>
class Id
{
public:
    constexpr Id() = default;
    constexpr explicit Id(qint64 value)
        : m_value(value)
    {
    }

    constexpr qint64 value() const { return m_value; }
    constexpr bool isValid() const { return m_value > 0; }

    constexpr auto operator<=>(const Id &) const = default;

    friend size_t qHash(Id id, size_t seed = 0) noexcept { return ::qHash(id.m_value, seed); }

private:
    qint64 m_value = 0;
};

using RecordId = Id<struct RecordTag>;
using TextId = Id<struct TextTag>;
using PassageId = Id<struct PassageTag>;
using LinkId = Id<struct LinkTag>;
using AnnotationId = Id<struct AnnotationTag>;
using SourceId = Id<struct SourceTag>;
using PackId = Id<struct PackTag>;
using ImportReportId = Id<struct ImportReportTag>;

}

Q_DECLARE_METATYPE(base::RecordId)
Q_DECLARE_METATYPE(base::TextId)
Q_DECLARE_METATYPE(base::PassageId)
Q_DECLARE_METATYPE(base::LinkId)
Q_DECLARE_METATYPE(base::AnnotationId)
