// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>
#include <vector>

namespace render {

/// Reads the content of a PDF page operation by operation (ISO 32000-2, 7.8.2): operands, then the name of the operator. The
/// content must outlive it. Written for the pages of QPdfWriter, which hold no inline images; at one it stops. qpdf's tokens are
/// right for any file, and take half of the time of a whole PDF.
class ContentScanner
{
public:
    explicit ContentScanner(std::string_view content)
        : m_content(content)
    {
    }

    /// Goes to the next operation; gives its numbers that are no part of an array or a dictionary. False at the end.
    bool next(std::vector<double> &numbers);
    /// The name of the operator: "BT", "Td".
    std::string_view name() const { return m_name; }
    /// All of the operation as it stands in the content, with the white space before it.
    std::string_view operation() const { return m_content.substr(m_start, m_at - m_start); }
    /// What follows the last operation.
    std::string_view rest() const { return m_content.substr(m_start); }

private:
    std::string_view word();
    void skipSpace();
    void skipString();
    void skipTo(std::string_view end);
    bool skipComposite();

    std::string_view m_content;
    size_t m_start = 0; ///< Of the operation.
    size_t m_at = 0;
    std::string_view m_name;
};

}
