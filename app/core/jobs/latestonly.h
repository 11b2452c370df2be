// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <utility>

namespace jobs {

/// Drops the answers to questions that a later question made stale. One for each kind of question, a member of the object
/// that asks; lives on its thread.
class LatestOnly
{
public:
    /// Makes all questions so far stale.
    void drop() { ++*m_asked; }

    /// Begins a question. The returned function passes its answer on to `deliver`, unless another question
    /// was begun meanwhile or this object is gone.
    template<typename Deliver>
    auto ask(Deliver deliver)
    {
        drop();
        return sameQuestion(std::move(deliver));
    }

    /// The same for one more answer to the question that was begun last.
    template<typename Deliver>
    auto sameQuestion(Deliver deliver) const
    {
        return [asked = *m_asked, latest = std::weak_ptr(m_asked), deliver = std::move(deliver)](auto &&...answer) {
            if (const auto now = latest.lock(); now && *now == asked)
                deliver(std::forward<decltype(answer)>(answer)...);
        };
    }

private:
    std::shared_ptr<int> m_asked = std::make_shared<int>(0);
};

}
