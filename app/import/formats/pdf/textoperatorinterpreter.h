// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contentstream.h"

#include <QList>
#include <QTransform>

#include <functional>
#include <string>

namespace formats {

/// Interprets the operators of a content stream (ISO 32000-1, 8.4.4 and 9.4) that position text. One for each stream.
class TextOperatorInterpreter
{
public:
    /// `matrix` maps the coordinates of the stream to those of the page; runs are appended to `runs`.
    TextOperatorInterpreter(const QTransform &matrix, QList<TextRun> &runs);

    /// Resolves the names of resources.
    struct Names {
        /// Called for a form XObject, with its name and the current matrix.
        std::function<void(const std::string &, const QTransform &)> useForm;
        /// TextRun::font of the font with this name.
        std::function<int(const std::string &)> fontOf;
    };
    void follow(const std::string &content, const Names &names);

private:
    /// The graphics state that "q" saves and "Q" restores.
    struct State {
        QTransform matrix;
        int font = 0;
    };
    void apply(const std::string &action, const Names &names);
    void placeText(const std::string &action);
    void showText();
    void nextLine(double x, double y);
    double number(qsizetype fromEnd) const;
    QTransform matrixOfOperands() const;

    QList<TextRun> &m_runs;
    State m_state;
    QList<State> m_saved;
    QTransform m_line; ///< Where the line of text begins.
    double m_leading = 0;
    double m_rise = 0;
    bool m_hasMoved = true; ///< Since the last text was shown.
    QList<PagePart> m_marks; ///< The marked content that is open.
    QList<double> m_numbers;
    std::string m_name; ///< The first name before the operator.
};

}
